-- Lets the application see whether every migration has run, where it is started without the role that runs them.
grant usage on schema migrations to evenhand_app;
grant select on migrations.kysely_migration to evenhand_app;
