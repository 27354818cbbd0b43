create type reveal_rule as enum ('own_submission', 'all_submissions', 'debrief_opened');
create type interview_state as enum ('scheduled', 'in_progress', 'done', 'cancelled');
create type assignment_role as enum ('lead', 'co_interviewer', 'shadow', 'reverse_shadow');

create table candidate (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  email text,
  created_at timestamptz not null default now(),
  constraint candidate_pkey primary key (organization_id, id),
  constraint candidate_organization_fkey foreign key (organization_id) references organization (id),
  constraint candidate_name_length check (length(name) between 1 and 200)
);

create table application (
  organization_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  job_id uuid not null,
  created_at timestamptz not null default now(),
  constraint application_pkey primary key (organization_id, id),
  constraint application_candidate_fkey foreign key (organization_id, candidate_id) references candidate (organization_id, id),
  constraint application_job_fkey foreign key (organization_id, job_id) references job (organization_id, id),
  constraint application_once_key unique (organization_id, candidate_id, job_id)
);

create table loop (
  organization_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  reveal_rule reveal_rule not null default 'own_submission',
  opened_by uuid not null,
  opened_at timestamptz not null default now(),
  debrief_opened_at timestamptz,
  closed_at timestamptz,
  constraint loop_pkey primary key (organization_id, id),
  constraint loop_application_fkey foreign key (organization_id, application_id) references application (organization_id, id),
  constraint loop_application_key unique (organization_id, application_id),
  constraint loop_opened_by_fkey foreign key (organization_id, opened_by) references member (organization_id, id)
);

-- Who may open this loop at all: its interviewers, the job's hiring manager, whoever opened it.
create table loop_member (
  organization_id uuid not null,
  loop_id uuid not null,
  member_id uuid not null,
  constraint loop_member_pkey primary key (organization_id, loop_id, member_id),
  constraint loop_member_loop_fkey foreign key (organization_id, loop_id) references loop (organization_id, id),
  constraint loop_member_member_fkey foreign key (organization_id, member_id) references member (organization_id, id)
);
create index loop_member_member on loop_member (organization_id, member_id);

-- From here on a frozen copy of the job's plan. Nobody may change these rows.
create table loop_competency (
  organization_id uuid not null,
  loop_id uuid not null,
  competency_id uuid not null,
  rubric_version_id uuid not null,
  position integer not null,
  weight integer not null,
  must_have boolean not null,
  constraint loop_competency_pkey primary key (organization_id, loop_id, competency_id),
  constraint loop_competency_loop_fkey foreign key (organization_id, loop_id) references loop (organization_id, id),
  constraint loop_competency_competency_fkey foreign key (organization_id, competency_id) references competency (organization_id, id),
  constraint loop_competency_rubric_version_fkey foreign key (organization_id, rubric_version_id) references rubric_version (organization_id, id)
);

create table interview (
  organization_id uuid not null,
  id uuid not null,
  loop_id uuid not null,
  position integer not null,
  name text not null,
  purpose text not null,
  minutes integer not null,
  state interview_state not null default 'scheduled',
  scheduled_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  constraint interview_pkey primary key (organization_id, id),
  constraint interview_loop_fkey foreign key (organization_id, loop_id) references loop (organization_id, id),
  constraint interview_position_key unique (organization_id, loop_id, position),
  constraint interview_loop_key unique (organization_id, loop_id, id)
);

create table interview_competency (
  organization_id uuid not null,
  interview_id uuid not null,
  loop_id uuid not null,
  competency_id uuid not null,
  constraint interview_competency_pkey primary key (organization_id, interview_id, competency_id),
  constraint interview_competency_interview_fkey foreign key (organization_id, loop_id, interview_id) references interview (organization_id, loop_id, id),
  constraint interview_competency_competency_fkey foreign key (organization_id, loop_id, competency_id) references loop_competency (organization_id, loop_id, competency_id)
);

create table interview_question (
  organization_id uuid not null,
  interview_id uuid not null,
  position integer not null,
  question_version_id uuid not null,
  minutes integer not null,
  constraint interview_question_pkey primary key (organization_id, interview_id, position),
  constraint interview_question_interview_fkey foreign key (organization_id, interview_id) references interview (organization_id, id),
  constraint interview_question_version_fkey foreign key (organization_id, question_version_id) references question_version (organization_id, id),
  constraint interview_question_version_key unique (organization_id, interview_id, question_version_id)
);

create table assignment (
  organization_id uuid not null,
  interview_id uuid not null,
  loop_id uuid not null,
  member_id uuid not null,
  role assignment_role not null,
  constraint assignment_pkey primary key (organization_id, interview_id, member_id),
  constraint assignment_interview_fkey foreign key (organization_id, loop_id, interview_id) references interview (organization_id, loop_id, id),
  constraint assignment_member_fkey foreign key (organization_id, loop_id, member_id) references loop_member (organization_id, loop_id, member_id)
);
create index assignment_member on assignment (organization_id, member_id);
create index assignment_loop on assignment (organization_id, loop_id);

alter table candidate enable row level security;
alter table candidate force row level security;
alter table application enable row level security;
alter table application force row level security;
alter table loop enable row level security;
alter table loop force row level security;
alter table loop_member enable row level security;
alter table loop_member force row level security;
alter table loop_competency enable row level security;
alter table loop_competency force row level security;
alter table interview enable row level security;
alter table interview force row level security;
alter table interview_competency enable row level security;
alter table interview_competency force row level security;
alter table interview_question enable row level security;
alter table interview_question force row level security;
alter table assignment enable row level security;
alter table assignment force row level security;

create policy loop_member_read on loop_member for select using (
  organization_id = viewer_organization() and (member_id = viewer_member() or viewer_coordinates() or in_realm('reveal'))
);
create policy loop_member_write on loop_member for insert with check (
  organization_id = viewer_organization() and viewer_plans()
);

create policy loop_read on loop for select using (
  organization_id = viewer_organization() and (
    viewer_coordinates()
    or opened_by = viewer_member()
    or id in (select lm.loop_id from loop_member lm
              where lm.organization_id = viewer_organization() and lm.member_id = viewer_member())
  )
);
create policy loop_create on loop for insert with check (organization_id = viewer_organization() and viewer_plans());
-- An interviewer may lock the row (to submit in turn) but not change it.
create policy loop_change on loop for update using (organization_id = viewer_organization())
  with check (organization_id = viewer_organization() and viewer_plans());

create policy application_read on application for select using (
  organization_id = viewer_organization() and (
    viewer_coordinates()
    or job_id in (select j.id from job j where j.organization_id = viewer_organization() and j.hiring_manager_id = viewer_member())
    or id in (select l.application_id from loop l where l.organization_id = viewer_organization())
  )
);
create policy application_create on application for insert with check (organization_id = viewer_organization() and viewer_plans());
create policy candidate_read on candidate for select using (
  organization_id = viewer_organization() and (
    viewer_coordinates()
    or id in (select a.candidate_id from application a where a.organization_id = viewer_organization())
  )
);
create policy candidate_create on candidate for insert with check (organization_id = viewer_organization() and viewer_plans());

-- Everything below a loop is seen by whoever sees the loop, which its own policy decides.
create policy loop_competency_read on loop_competency for select using (
  organization_id = viewer_organization() and loop_id in (select l.id from loop l where l.organization_id = viewer_organization())
);
create policy loop_competency_create on loop_competency for insert with check (organization_id = viewer_organization() and viewer_plans());
create policy interview_read on interview for select using (
  organization_id = viewer_organization() and loop_id in (select l.id from loop l where l.organization_id = viewer_organization())
);
create policy interview_create on interview for insert with check (organization_id = viewer_organization() and viewer_plans());
create policy interview_competency_read on interview_competency for select using (
  organization_id = viewer_organization() and loop_id in (select l.id from loop l where l.organization_id = viewer_organization())
);
create policy interview_competency_create on interview_competency for insert with check (organization_id = viewer_organization() and viewer_plans());
create policy interview_question_read on interview_question for select using (
  organization_id = viewer_organization() and interview_id in (select i.id from interview i where i.organization_id = viewer_organization())
);
create policy interview_question_create on interview_question for insert with check (organization_id = viewer_organization() and viewer_plans());
create policy assignment_read on assignment for select using (
  organization_id = viewer_organization() and loop_id in (select l.id from loop l where l.organization_id = viewer_organization())
);
create policy assignment_create on assignment for insert with check (organization_id = viewer_organization() and viewer_plans());
create policy interview_change on interview for update using (
  organization_id = viewer_organization() and (
    viewer_coordinates()
    or id in (select a.interview_id from assignment a
              where a.organization_id = viewer_organization() and a.member_id = viewer_member())
  )
);

grant select, insert on candidate, application, loop_member, loop_competency, interview_competency, interview_question, assignment to evenhand_app;
grant select, insert, update (debrief_opened_at, closed_at) on loop to evenhand_app;
grant select, insert, update (state, scheduled_at, started_at, ended_at) on interview to evenhand_app;
