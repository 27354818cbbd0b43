-- Accounts, sessions and passkeys belong to the sign-in library and to no organization. Only the sign-in realm sees them.
create schema auth;

create table auth."user" (
  id uuid primary key,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint user_email_key unique (email)
);

create table auth.session (
  id uuid primary key,
  user_id uuid not null references auth."user" (id) on delete cascade,
  token text not null,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint session_token_key unique (token)
);
create index session_by_user on auth.session (user_id);

create table auth.account (
  id uuid primary key,
  user_id uuid not null references auth."user" (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint account_provider_key unique (provider_id, account_id)
);
create index account_by_user on auth.account (user_id);

create table auth.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on auth.verification (identifier);

create table auth.passkey (
  id uuid primary key,
  name text,
  public_key text not null,
  user_id uuid not null references auth."user" (id) on delete cascade,
  credential_id text not null,
  counter integer not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now(),
  constraint passkey_credential_key unique (credential_id)
);
create index passkey_by_user on auth.passkey (user_id);

-- Counters of refused sign-ins, shared by all server processes. Keys are hashes.
create table auth.sign_in_limit (
  key text primary key,
  points integer not null default 0,
  expire bigint
);

alter table auth."user" enable row level security;
alter table auth."user" force row level security;
alter table auth.session enable row level security;
alter table auth.session force row level security;
alter table auth.account enable row level security;
alter table auth.account force row level security;
alter table auth.verification enable row level security;
alter table auth.verification force row level security;
alter table auth.passkey enable row level security;
alter table auth.passkey force row level security;
alter table auth.sign_in_limit enable row level security;
alter table auth.sign_in_limit force row level security;

create policy user_sign_in on auth."user" using (in_realm('sign-in'));
create policy session_sign_in on auth.session using (in_realm('sign-in'));
create policy account_sign_in on auth.account using (in_realm('sign-in'));
create policy verification_sign_in on auth.verification using (in_realm('sign-in'));
create policy passkey_sign_in on auth.passkey using (in_realm('sign-in'));
create policy sign_in_limit_sign_in on auth.sign_in_limit using (in_realm('sign-in'));

grant usage on schema auth to evenhand_app;
grant select, insert, update, delete on all tables in schema auth to evenhand_app;
