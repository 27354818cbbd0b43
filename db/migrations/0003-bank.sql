create type question_kind as enum ('common', 'behavioral', 'technical');
create type question_level as enum ('any', 'junior', 'mid', 'senior', 'lead');
create type question_state as enum ('draft', 'approved', 'retired');

create table competency (
  organization_id uuid not null,
  id uuid not null,
  key text not null,
  name text not null,
  definition text not null,
  created_at timestamptz not null default now(),
  constraint competency_pkey primary key (organization_id, id),
  constraint competency_organization_fkey foreign key (organization_id) references organization (id),
  constraint competency_key_key unique (organization_id, key)
);

-- Immutable: a change is a new version. levels holds the rubric of packages/questions.
create table rubric_version (
  organization_id uuid not null,
  id uuid not null,
  competency_id uuid not null,
  version integer not null,
  levels jsonb not null,
  created_at timestamptz not null default now(),
  constraint rubric_version_pkey primary key (organization_id, id),
  constraint rubric_version_competency_fkey foreign key (organization_id, competency_id) references competency (organization_id, id),
  constraint rubric_version_number_key unique (organization_id, competency_id, version)
);

create table question (
  organization_id uuid not null,
  id uuid not null,
  key text not null,
  state question_state not null default 'draft',
  created_at timestamptz not null default now(),
  constraint question_pkey primary key (organization_id, id),
  constraint question_organization_fkey foreign key (organization_id) references organization (id),
  constraint question_key_key unique (organization_id, key)
);

-- Immutable: a change is a new version.
create table question_version (
  organization_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  version integer not null,
  prompt text not null,
  kind question_kind not null,
  level question_level not null,
  roles text[] not null,
  minutes integer not null,
  guide jsonb not null,
  probes text[] not null,
  adapt text not null,
  specimen_answers jsonb not null,
  created_at timestamptz not null default now(),
  constraint question_version_pkey primary key (organization_id, id),
  constraint question_version_question_fkey foreign key (organization_id, question_id) references question (organization_id, id),
  constraint question_version_number_key unique (organization_id, question_id, version),
  constraint question_version_minutes check (minutes between 1 and 60)
);

create table intent (
  organization_id uuid not null,
  id uuid not null,
  question_version_id uuid not null,
  position integer not null,
  key text not null,
  competency_id uuid not null,
  sentence text not null,
  listen_for text[] not null,
  watch_for text[] not null,
  constraint intent_pkey primary key (organization_id, id),
  constraint intent_question_version_fkey foreign key (organization_id, question_version_id) references question_version (organization_id, id),
  constraint intent_competency_fkey foreign key (organization_id, competency_id) references competency (organization_id, id),
  constraint intent_position_key unique (organization_id, question_version_id, position),
  constraint intent_at_most_three check (position between 1 and 3)
);

alter table competency enable row level security;
alter table competency force row level security;
alter table rubric_version enable row level security;
alter table rubric_version force row level security;
alter table question enable row level security;
alter table question force row level security;
alter table question_version enable row level security;
alter table question_version force row level security;
alter table intent enable row level security;
alter table intent force row level security;

create policy competency_organization on competency using (organization_id = viewer_organization());
create policy rubric_version_organization on rubric_version using (organization_id = viewer_organization());
create policy question_organization on question using (organization_id = viewer_organization());
create policy question_version_organization on question_version using (organization_id = viewer_organization());
create policy intent_organization on intent using (organization_id = viewer_organization());

grant select, insert, update (name, definition) on competency to evenhand_app;
grant select, insert, update (state) on question to evenhand_app;
grant select, insert on rubric_version, question_version, intent to evenhand_app;
