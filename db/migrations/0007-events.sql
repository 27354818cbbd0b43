create type event_topic as enum ('loop', 'interview', 'scorecard', 'reveal', 'board', 'plan', 'people');

-- One stream per member. Its revision is taken in the writing transaction, so a reader that resumes from it misses nothing.
create table stream (
  organization_id uuid not null,
  member_id uuid not null,
  revision integer not null,
  constraint stream_pkey primary key (organization_id, member_id),
  constraint stream_member_fkey foreign key (organization_id, member_id) references member (organization_id, id)
);

-- What changed, by id only: whoever hears of it asks again, and row-level security answers.
create table event (
  organization_id uuid not null,
  member_id uuid not null,
  revision integer not null,
  topic event_topic not null,
  subject_id uuid not null,
  created_at timestamptz not null default now(),
  constraint event_pkey primary key (organization_id, member_id, revision),
  constraint event_stream_fkey foreign key (organization_id, member_id) references stream (organization_id, member_id)
);

alter table stream enable row level security;
alter table stream force row level security;
alter table event enable row level security;
alter table event force row level security;

create policy stream_own on stream using (
  organization_id = viewer_organization() and (member_id = viewer_member() or in_realm('events'))
);
create policy event_own on event using (
  organization_id = viewer_organization() and (member_id = viewer_member() or in_realm('events'))
);

grant select, insert, update (revision) on stream to evenhand_app;
grant select, insert, delete on event to evenhand_app;
