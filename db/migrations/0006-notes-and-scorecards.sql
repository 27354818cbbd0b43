create type note_mark as enum ('for', 'against', 'follow_up');
create type rating_kind as enum ('rated', 'not_assessed', 'void');
create type not_assessed_reason as enum ('no_time', 'not_reached', 'unclear', 'question_unfair', 'recused');
create type recommendation as enum ('strong_no', 'no', 'yes', 'strong_yes', 'no_decision');

-- That a member has handed in their scorecard for an interview. It has no opinion columns: progress is read from here.
create table submission (
  organization_id uuid not null,
  interview_id uuid not null,
  loop_id uuid not null,
  member_id uuid not null,
  submitted_at timestamptz not null default now(),
  constraint submission_pkey primary key (organization_id, interview_id, member_id),
  constraint submission_interview_fkey foreign key (organization_id, loop_id, interview_id) references interview (organization_id, loop_id, id),
  constraint submission_assignment_fkey foreign key (organization_id, interview_id, member_id) references assignment (organization_id, interview_id, member_id)
);
create index submission_loop on submission (organization_id, loop_id);

-- The moment a loop's scorecards and notes became visible to a member. The only thing that opens them.
create table reveal (
  organization_id uuid not null,
  loop_id uuid not null,
  member_id uuid not null,
  cause reveal_rule not null,
  revealed_at timestamptz not null default now(),
  constraint reveal_pkey primary key (organization_id, loop_id, member_id),
  constraint reveal_loop_fkey foreign key (organization_id, loop_id) references loop (organization_id, id),
  constraint reveal_member_fkey foreign key (organization_id, member_id) references member (organization_id, id)
);

create table scorecard (
  organization_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  loop_id uuid not null,
  author_id uuid not null,
  revision integer not null default 1,
  recommendation recommendation,
  recommendation_reason text not null default '',
  submitted_at timestamptz,
  constraint scorecard_pkey primary key (organization_id, id),
  constraint scorecard_interview_fkey foreign key (organization_id, loop_id, interview_id) references interview (organization_id, loop_id, id),
  constraint scorecard_assignment_fkey foreign key (organization_id, interview_id, author_id) references assignment (organization_id, interview_id, member_id),
  constraint scorecard_author_key unique (organization_id, interview_id, author_id),
  constraint scorecard_loop_key unique (organization_id, loop_id, id),
  constraint scorecard_submitted_complete check (submitted_at is null or recommendation is not null),
  constraint scorecard_reason_length check (length(recommendation_reason) <= 10000)
);
create index scorecard_loop on scorecard (organization_id, loop_id);

create table rating (
  organization_id uuid not null,
  scorecard_id uuid not null,
  loop_id uuid not null,
  competency_id uuid not null,
  kind rating_kind not null,
  level integer,
  reason not_assessed_reason,
  constraint rating_pkey primary key (organization_id, scorecard_id, competency_id),
  constraint rating_scorecard_fkey foreign key (organization_id, loop_id, scorecard_id) references scorecard (organization_id, loop_id, id),
  constraint rating_competency_fkey foreign key (organization_id, loop_id, competency_id) references loop_competency (organization_id, loop_id, competency_id),
  constraint rating_one_of check (
    (kind = 'rated' and level is not null and reason is null)
    or (kind = 'not_assessed' and level is null and reason is not null)
    or (kind = 'void' and level is null and reason is null)
  )
);

create table note (
  organization_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  loop_id uuid not null,
  author_id uuid not null,
  question_version_id uuid,
  intent_id uuid,
  text text not null,
  mark note_mark,
  offset_seconds integer not null,
  revision integer not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint note_pkey primary key (organization_id, id),
  constraint note_interview_fkey foreign key (organization_id, loop_id, interview_id) references interview (organization_id, loop_id, id),
  constraint note_assignment_fkey foreign key (organization_id, interview_id, author_id) references assignment (organization_id, interview_id, member_id),
  constraint note_question_fkey foreign key (organization_id, interview_id, question_version_id) references interview_question (organization_id, interview_id, question_version_id),
  constraint note_intent_fkey foreign key (organization_id, intent_id) references intent (organization_id, id),
  constraint note_text_length check (length(text) <= 100000)
);
create index note_author on note (organization_id, interview_id, author_id);
create index note_loop on note (organization_id, loop_id);

-- Every save a device ever sent, applied or kept aside. A device numbers its operations, so a repeated one is recognised.
create table note_operation (
  organization_id uuid not null,
  note_id uuid not null,
  device_id uuid not null,
  sequence integer not null,
  interview_id uuid not null,
  author_id uuid not null,
  base_revision integer not null,
  outcome text not null,
  revision integer not null,
  text text not null,
  typed_at timestamptz not null,
  received_at timestamptz not null default now(),
  constraint note_operation_pkey primary key (organization_id, note_id, device_id, sequence),
  constraint note_operation_assignment_fkey foreign key (organization_id, interview_id, author_id) references assignment (organization_id, interview_id, member_id),
  constraint note_operation_outcome check (outcome in ('saved', 'kept_aside')),
  constraint note_operation_text_length check (length(text) <= 100000)
);

-- Only while the scorecard is a draft; submitting freezes the cited notes with it.
create table evidence (
  organization_id uuid not null,
  scorecard_id uuid not null,
  competency_id uuid not null,
  note_id uuid not null,
  constraint evidence_pkey primary key (organization_id, scorecard_id, competency_id, note_id),
  constraint evidence_rating_fkey foreign key (organization_id, scorecard_id, competency_id) references rating (organization_id, scorecard_id, competency_id) on delete cascade,
  constraint evidence_note_fkey foreign key (organization_id, note_id) references note (organization_id, id)
);

alter table submission enable row level security;
alter table submission force row level security;
alter table reveal enable row level security;
alter table reveal force row level security;
alter table scorecard enable row level security;
alter table scorecard force row level security;
alter table rating enable row level security;
alter table rating force row level security;
alter table note enable row level security;
alter table note force row level security;
alter table note_operation enable row level security;
alter table note_operation force row level security;
alter table evidence enable row level security;
alter table evidence force row level security;

-- Those who run the loop see who has handed in; its interviewers see only themselves, so that nothing moves for the blind.
create policy submission_read on submission for select using (
  organization_id = viewer_organization() and (
    member_id = viewer_member()
    or in_realm('reveal')
    or (
      loop_id in (select l.id from loop l where l.organization_id = viewer_organization())
      and loop_id not in (select a.loop_id from assignment a
                          where a.organization_id = viewer_organization() and a.member_id = viewer_member())
    )
  )
);
create policy submission_create on submission for insert with check (
  organization_id = viewer_organization() and member_id = viewer_member()
);

create policy reveal_read on reveal for select using (
  organization_id = viewer_organization() and (member_id = viewer_member() or in_realm('reveal'))
);
-- Whoever interviews in the loop owes every scorecard of their own first, whatever the rule.
create policy reveal_create on reveal for insert with check (
  organization_id = viewer_organization() and in_realm('reveal')
  and not exists (
    select from assignment a
    where a.organization_id = reveal.organization_id and a.loop_id = reveal.loop_id and a.member_id = reveal.member_id
      and not exists (
        select from submission s
        where s.organization_id = a.organization_id and s.interview_id = a.interview_id and s.member_id = a.member_id
      )
  )
);

-- The one predicate of independence. Everything else that hangs on a scorecard is seen through it.
create policy scorecard_read on scorecard for select using (
  organization_id = viewer_organization() and (
    author_id = viewer_member()
    or (submitted_at is not null and (
      loop_id in (select r.loop_id from reveal r
                  where r.organization_id = viewer_organization() and r.member_id = viewer_member())
      or (viewer_role() = 'administrator' and loop_id in (
            select l.id from loop l where l.organization_id = viewer_organization() and l.closed_at is not null))
    ))
  )
);
create policy scorecard_create on scorecard for insert with check (
  organization_id = viewer_organization() and author_id = viewer_member() and submitted_at is null
);
create policy scorecard_change on scorecard for update
  using (organization_id = viewer_organization() and author_id = viewer_member() and submitted_at is null)
  with check (organization_id = viewer_organization() and author_id = viewer_member());

create policy rating_read on rating for select using (
  organization_id = viewer_organization()
  and scorecard_id in (select s.id from scorecard s where s.organization_id = viewer_organization())
);
create policy rating_write on rating for all
  using (
    organization_id = viewer_organization() and exists (
      select from scorecard s where s.organization_id = rating.organization_id and s.id = rating.scorecard_id
        and s.author_id = viewer_member() and s.submitted_at is null)
  );
create policy evidence_read on evidence for select using (
  organization_id = viewer_organization()
  and scorecard_id in (select s.id from scorecard s where s.organization_id = viewer_organization())
);
create policy evidence_write on evidence for all
  using (
    organization_id = viewer_organization() and exists (
      select from scorecard s where s.organization_id = evidence.organization_id and s.id = evidence.scorecard_id
        and s.author_id = viewer_member() and s.submitted_at is null)
  );

create policy note_read on note for select using (
  organization_id = viewer_organization() and (
    author_id = viewer_member()
    or exists (
      select from scorecard s where s.organization_id = note.organization_id and s.interview_id = note.interview_id
        and s.author_id = note.author_id and s.submitted_at is not null)
  )
);
create policy note_create on note for insert with check (
  organization_id = viewer_organization() and author_id = viewer_member()
);
-- A submitted scorecard freezes the notes it rests on.
create policy note_change on note for update
  using (
    organization_id = viewer_organization() and author_id = viewer_member() and not exists (
      select from submission s where s.organization_id = note.organization_id and s.interview_id = note.interview_id
        and s.member_id = viewer_member())
  );

create policy note_operation_own on note_operation
  using (organization_id = viewer_organization() and author_id = viewer_member());

grant select, insert on submission, reveal, note_operation to evenhand_app;
grant select, insert, update (revision, recommendation, recommendation_reason, submitted_at) on scorecard to evenhand_app;
grant select, insert, delete, update (kind, level, reason) on rating to evenhand_app;
grant select, insert, delete on evidence to evenhand_app;
grant select, insert, update (question_version_id, intent_id, text, mark, revision, updated_at) on note to evenhand_app;
