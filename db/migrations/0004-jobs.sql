create table job (
  organization_id uuid not null,
  id uuid not null,
  title text not null,
  summary text not null default '',
  hiring_manager_id uuid,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  constraint job_pkey primary key (organization_id, id),
  constraint job_organization_fkey foreign key (organization_id) references organization (id),
  constraint job_hiring_manager_fkey foreign key (organization_id, hiring_manager_id) references member (organization_id, id),
  constraint job_title_length check (length(title) between 1 and 200)
);

create table job_competency (
  organization_id uuid not null,
  job_id uuid not null,
  competency_id uuid not null,
  rubric_version_id uuid not null,
  position integer not null,
  weight integer not null,
  must_have boolean not null,
  constraint job_competency_pkey primary key (organization_id, job_id, competency_id),
  constraint job_competency_job_fkey foreign key (organization_id, job_id) references job (organization_id, id),
  constraint job_competency_competency_fkey foreign key (organization_id, competency_id) references competency (organization_id, id),
  constraint job_competency_rubric_version_fkey foreign key (organization_id, rubric_version_id) references rubric_version (organization_id, id),
  constraint job_competency_weight check (weight between 1 and 5)
);

-- A job has one plan that people edit; a loop freezes a copy of it.
create table kit (
  organization_id uuid not null,
  id uuid not null,
  job_id uuid not null,
  position integer not null,
  name text not null,
  purpose text not null,
  minutes integer not null,
  constraint kit_pkey primary key (organization_id, id),
  constraint kit_job_fkey foreign key (organization_id, job_id) references job (organization_id, id),
  constraint kit_position_key unique (organization_id, job_id, position),
  constraint kit_minutes check (minutes between 5 and 480),
  constraint kit_name_length check (length(name) between 1 and 120)
);

create table kit_competency (
  organization_id uuid not null,
  kit_id uuid not null,
  competency_id uuid not null,
  constraint kit_competency_pkey primary key (organization_id, kit_id, competency_id),
  constraint kit_competency_kit_fkey foreign key (organization_id, kit_id) references kit (organization_id, id) on delete cascade,
  constraint kit_competency_competency_fkey foreign key (organization_id, competency_id) references competency (organization_id, id)
);

create table kit_question (
  organization_id uuid not null,
  kit_id uuid not null,
  position integer not null,
  question_version_id uuid not null,
  minutes integer not null,
  constraint kit_question_pkey primary key (organization_id, kit_id, position),
  constraint kit_question_kit_fkey foreign key (organization_id, kit_id) references kit (organization_id, id) on delete cascade,
  constraint kit_question_version_fkey foreign key (organization_id, question_version_id) references question_version (organization_id, id),
  constraint kit_question_version_key unique (organization_id, kit_id, question_version_id),
  constraint kit_question_minutes check (minutes between 1 and 120)
);

alter table job enable row level security;
alter table job force row level security;
alter table job_competency enable row level security;
alter table job_competency force row level security;
alter table kit enable row level security;
alter table kit force row level security;
alter table kit_competency enable row level security;
alter table kit_competency force row level security;
alter table kit_question enable row level security;
alter table kit_question force row level security;

-- Plans hold no candidate data: every member reads them, those who run hiring write them.
create function viewer_plans() returns boolean
  language sql stable return coalesce(viewer_role() in ('administrator', 'recruiter', 'hiring_manager'), false);

create policy job_read on job for select using (organization_id = viewer_organization());
create policy job_create on job for insert with check (organization_id = viewer_organization() and viewer_plans());
create policy job_change on job for update using (organization_id = viewer_organization() and viewer_plans());
create policy job_competency_read on job_competency for select using (organization_id = viewer_organization());
create policy job_competency_write on job_competency using (organization_id = viewer_organization() and viewer_plans());
create policy kit_read on kit for select using (organization_id = viewer_organization());
create policy kit_write on kit using (organization_id = viewer_organization() and viewer_plans());
create policy kit_competency_read on kit_competency for select using (organization_id = viewer_organization());
create policy kit_competency_write on kit_competency using (organization_id = viewer_organization() and viewer_plans());
create policy kit_question_read on kit_question for select using (organization_id = viewer_organization());
create policy kit_question_write on kit_question using (organization_id = viewer_organization() and viewer_plans());

grant select, insert, update (title, summary, hiring_manager_id, revision) on job to evenhand_app;
grant select, insert, delete, update (rubric_version_id, position, weight, must_have) on job_competency to evenhand_app;
grant select, insert, delete, update (position, name, purpose, minutes) on kit to evenhand_app;
grant select, insert, delete on kit_competency, kit_question to evenhand_app;
