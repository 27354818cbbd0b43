-- Who the current transaction acts for. Set locally by the one wrapper in db/src/database.ts; absent means nobody.
create function viewer_organization() returns uuid
  language sql stable return nullif(current_setting('app.organization', true), '')::uuid;
create function viewer_member() returns uuid
  language sql stable return nullif(current_setting('app.member', true), '')::uuid;
create function viewer_user() returns uuid
  language sql stable return nullif(current_setting('app.user', true), '')::uuid;
-- A realm is a named errand of the server itself that needs rows no member may see, such as checking a password.
create function in_realm(realm text) returns boolean
  language sql stable return coalesce(current_setting('app.realm', true), '') = realm;
create function realm_key() returns text
  language sql stable return nullif(current_setting('app.realm_key', true), '');

create type member_role as enum ('administrator', 'recruiter', 'hiring_manager', 'interviewer');

create table organization (
  id uuid not null,
  name text not null,
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  constraint organization_pkey primary key (id),
  constraint organization_name_length check (length(name) between 1 and 200)
);

create table member (
  organization_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  name text not null,
  email text not null,
  role member_role not null,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  constraint member_pkey primary key (organization_id, id),
  constraint member_organization_fkey foreign key (organization_id) references organization (id),
  constraint member_user_key unique (organization_id, user_id),
  constraint member_email_key unique (organization_id, email),
  constraint member_name_length check (length(name) between 1 and 200)
);
create index member_user on member (user_id);

create function viewer_role() returns member_role
  language sql stable return (
    select role from member
    where organization_id = viewer_organization() and id = viewer_member() and disabled_at is null
  );
create function viewer_coordinates() returns boolean
  language sql stable return coalesce(viewer_role() in ('administrator', 'recruiter'), false);

create table invitation (
  organization_id uuid not null,
  id uuid not null,
  token_hash text not null,
  email text not null,
  role member_role not null,
  invited_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  constraint invitation_pkey primary key (organization_id, id),
  constraint invitation_token_key unique (organization_id, token_hash),
  constraint invitation_invited_by_fkey foreign key (organization_id, invited_by) references member (organization_id, id)
);
create index invitation_token on invitation (token_hash);

-- The organization id is chosen when the link is made, so that the link can only ever create that one organization.
create table setup_link (
  organization_id uuid not null,
  token_hash text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint setup_link_pkey primary key (organization_id)
);

alter table organization enable row level security;
alter table organization force row level security;
alter table member enable row level security;
alter table member force row level security;
alter table invitation enable row level security;
alter table invitation force row level security;
alter table setup_link enable row level security;
alter table setup_link force row level security;

create policy organization_read on organization for select using (
  id = viewer_organization()
  or id in (select m.organization_id from member m where m.user_id = viewer_user())
  or in_realm('setup')
  or (in_realm('joining') and id in (select i.organization_id from invitation i))
);
create policy organization_create on organization for insert with check (in_realm('setup'));

create policy member_read on member for select using (
  organization_id = viewer_organization() or user_id = viewer_user() or in_realm('setup')
);
create policy member_create on member for insert with check (in_realm('setup') or in_realm('joining'));
create policy member_change on member for update
  using (organization_id = viewer_organization() and viewer_role() = 'administrator');

create policy invitation_manage on invitation
  using (organization_id = viewer_organization() and viewer_role() = 'administrator');
create policy invitation_redeem on invitation
  for select using (in_realm('joining') and token_hash = realm_key());
create policy invitation_accept on invitation
  for update using (in_realm('joining') and token_hash = realm_key());

create policy setup_link_errand on setup_link using (in_realm('setup'));

grant usage on schema public to evenhand_app;
grant select, insert on organization to evenhand_app;
grant select, insert, update (name, role, disabled_at) on member to evenhand_app;
grant select, insert, update (accepted_at, revoked_at) on invitation to evenhand_app;
grant select, insert, delete, update (used_at) on setup_link to evenhand_app;
