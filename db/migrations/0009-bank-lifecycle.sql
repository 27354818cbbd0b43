create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Words as people type them: no accents and no stems, so that the beginning of a word finds it.
create text search configuration bank (copy = simple);
alter text search configuration bank alter mapping for hword, hword_part, word with unaccent, simple;
-- Split at everything that is no letter or digit: "CI/CD" would be taken for the path of a file.
create function words_of(words text) returns tsvector
  language sql immutable parallel safe return to_tsvector('public.bank'::regconfig, regexp_replace(words, '[^[:alnum:]]+', ' ', 'g'));

create type question_approval as enum ('shipped', 'imported', 'second_person', 'only_member');

alter table question
  add column owner_id uuid,
  add column review_on date,
  add column provenance jsonb not null default '{"kind": "written"}',
  add column replaced_by uuid,
  add constraint question_owner_fkey foreign key (organization_id, owner_id) references member (organization_id, id),
  add constraint question_replaced_by_fkey foreign key (organization_id, replaced_by) references question (organization_id, id),
  add constraint question_replaced_by_another check (replaced_by <> id);
create index question_replaced_by on question (organization_id, replaced_by);

alter table question_version
  add column approval question_approval not null default 'shipped',
  add column approved_by uuid,
  add column change text not null default '',
  add constraint question_version_approved_by_fkey foreign key (organization_id, approved_by) references member (organization_id, id),
  add constraint question_version_change_length check (length(change) <= 500);

-- What somebody is changing: one draft for a question, held until it is approved as the next version or dropped.
create table question_draft (
  organization_id uuid not null,
  question_id uuid not null,
  content jsonb not null,
  revision integer not null default 1,
  edited_by uuid not null,
  edited_at timestamptz not null default now(),
  constraint question_draft_pkey primary key (organization_id, question_id),
  constraint question_draft_question_fkey foreign key (organization_id, question_id) references question (organization_id, id) on delete cascade,
  constraint question_draft_edited_by_fkey foreign key (organization_id, edited_by) references member (organization_id, id)
);

-- Everybody who has changed the draft; whoever approves it is somebody else.
create table question_draft_editor (
  organization_id uuid not null,
  question_id uuid not null,
  member_id uuid not null,
  constraint question_draft_editor_pkey primary key (organization_id, question_id, member_id),
  constraint question_draft_editor_draft_fkey foreign key (organization_id, question_id) references question_draft (organization_id, question_id) on delete cascade,
  constraint question_draft_editor_member_fkey foreign key (organization_id, member_id) references member (organization_id, id)
);

-- What search reads: one row per question, written again by index_questions whenever the question changes.
create table question_index (
  organization_id uuid not null,
  question_id uuid not null,
  state question_state not null,
  kind question_kind not null,
  level question_level not null,
  minutes integer not null,
  roles text[] not null,
  competency_ids uuid[] not null,
  has_draft boolean not null,
  prompt text not null,
  intents text not null,
  competencies text not null,
  signals text not null,
  document tsvector not null generated always as (
    setweight(words_of(prompt), 'A') || setweight(words_of(intents), 'B')
    || setweight(words_of(competencies), 'C') || setweight(words_of(signals), 'D')
  ) stored,
  constraint question_index_pkey primary key (organization_id, question_id),
  constraint question_index_question_fkey foreign key (organization_id, question_id) references question (organization_id, id) on delete cascade
);
-- A search reads every document of the organization: kept in the row and uncompressed, they need no second look-up.
alter table question_index set (toast_tuple_target = 8160);
alter table question_index alter column document set storage main;
create index question_index_in_order on question_index (organization_id, kind, prompt, question_id);

-- The words of the bank, so that a slip of the keyboard finds the word that was meant.
create table bank_word (
  organization_id uuid not null,
  word text collate "C" not null,
  stem text,
  constraint bank_word_pkey primary key (organization_id, word),
  constraint bank_word_organization_fkey foreign key (organization_id) references organization (id)
);
create index bank_word_stem on bank_word (organization_id, stem);

-- Writes the search rows of these questions again, from their newest version or, where there is none, from their draft.
create function index_questions(ids uuid[]) returns void language sql as $$
  insert into question_index (organization_id, question_id, state, kind, level, minutes, roles, competency_ids, has_draft, prompt, intents, competencies, signals)
  select q.organization_id, q.id, q.state, shown.kind, shown.level, shown.minutes, shown.roles,
    about.competency_ids, d.question_id is not null, shown.prompt, about.intents, about.competencies, about.signals
  from question q
  left join question_draft d on d.organization_id = q.organization_id and d.question_id = q.id
  left join lateral (
    select n.* from question_version n where n.organization_id = q.organization_id and n.question_id = q.id order by n.version desc limit 1
  ) v on true
  cross join lateral (
    select v.kind, v.level, v.minutes, v.roles, v.prompt where v.id is not null
    union all
    select (d.content ->> 'kind')::question_kind, (d.content ->> 'level')::question_level, (d.content ->> 'minutes')::integer,
      array(select jsonb_array_elements_text(d.content -> 'roles')), d.content ->> 'prompt'
    where v.id is null and d.question_id is not null
  ) shown
  cross join lateral (
    select coalesce(array_agg(distinct c.id) filter (where c.id is not null), '{}') as competency_ids,
      coalesce(string_agg(i.sentence, E'\n' order by i.position), '') as intents,
      coalesce(string_agg(distinct c.name, E'\n'), '') as competencies,
      coalesce(string_agg(array_to_string(i.signals, E'\n'), E'\n' order by i.position), '') as signals
    from (
      select n.position, n.sentence, n.competency_id, null as competency_key, n.listen_for || n.watch_for as signals
      from intent n where n.organization_id = q.organization_id and n.question_version_id = v.id
      union all
      select e.position, e.intent ->> 'sentence', null, e.intent ->> 'competency',
        array(select jsonb_array_elements_text(e.intent -> 'listenFor')) || array(select jsonb_array_elements_text(e.intent -> 'watchFor'))
      from jsonb_array_elements(d.content -> 'intents') with ordinality as e(intent, position) where v.id is null
    ) i
    left join competency c on c.organization_id = q.organization_id and (c.id = i.competency_id or c.key = i.competency_key)
  ) about
  where q.id = any (ids)
  on conflict (organization_id, question_id) do update set
    state = excluded.state, kind = excluded.kind, level = excluded.level, minutes = excluded.minutes, roles = excluded.roles,
    competency_ids = excluded.competency_ids, has_draft = excluded.has_draft, prompt = excluded.prompt,
    intents = excluded.intents, competencies = excluded.competencies, signals = excluded.signals;

  insert into bank_word (organization_id, word, stem)
  select distinct x.organization_id, w.word, (ts_lexize('english_stem', w.word))[1]
  from question_index x, unnest(tsvector_to_array(x.document)) as w(word)
  where x.question_id = any (ids)
  on conflict do nothing;
$$;

alter table question_draft enable row level security;
alter table question_draft force row level security;
alter table question_draft_editor enable row level security;
alter table question_draft_editor force row level security;
alter table question_index enable row level security;
alter table question_index force row level security;
alter table bank_word enable row level security;
alter table bank_word force row level security;

-- Whether the viewer is the only member who could approve anything.
create function viewer_curates_alone() returns boolean
  language sql stable return viewer_plans() and not exists (
    select from member
    where organization_id = viewer_organization() and id <> viewer_member()
      and role in ('administrator', 'recruiter', 'hiring_manager') and disabled_at is null
  );

-- Every member proposes; those who run hiring approve, and never their own words while there is somebody else to ask.
drop policy question_organization on question;
create policy question_read on question for select using (organization_id = viewer_organization());
create policy question_propose on question for insert
  with check (organization_id = viewer_organization() and (state = 'draft' or viewer_plans()));
create policy question_change on question for update
  using (organization_id = viewer_organization() and viewer_plans());
create policy question_drop on question for delete
  using (organization_id = viewer_organization() and state = 'draft');

drop policy question_version_organization on question_version;
create policy question_version_read on question_version for select using (organization_id = viewer_organization());
create policy question_version_approve on question_version for insert with check (
  organization_id = viewer_organization() and viewer_plans() and case approval
    when 'second_person' then approved_by = viewer_member() and not exists (
      select from question_draft_editor e
      where e.organization_id = question_version.organization_id
        and e.question_id = question_version.question_id and e.member_id = viewer_member())
    when 'only_member' then approved_by = viewer_member() and viewer_curates_alone()
    else true
  end
);

drop policy intent_organization on intent;
create policy intent_read on intent for select using (organization_id = viewer_organization());
create policy intent_approve on intent for insert
  with check (organization_id = viewer_organization() and viewer_plans());

drop policy competency_organization on competency;
create policy competency_read on competency for select using (organization_id = viewer_organization());
create policy competency_create on competency for insert
  with check (organization_id = viewer_organization() and viewer_plans());
create policy competency_change on competency for update
  using (organization_id = viewer_organization() and viewer_plans());

drop policy rubric_version_organization on rubric_version;
create policy rubric_version_read on rubric_version for select using (organization_id = viewer_organization());
create policy rubric_version_create on rubric_version for insert
  with check (organization_id = viewer_organization() and viewer_plans());

create policy question_draft_read on question_draft for select using (organization_id = viewer_organization());
create policy question_draft_begin on question_draft for insert
  with check (organization_id = viewer_organization() and edited_by = viewer_member());
create policy question_draft_change on question_draft for update
  using (organization_id = viewer_organization())
  with check (organization_id = viewer_organization() and edited_by = viewer_member());
create policy question_draft_end on question_draft for delete using (organization_id = viewer_organization());

create policy question_draft_editor_read on question_draft_editor for select using (organization_id = viewer_organization());
create policy question_draft_editor_add on question_draft_editor for insert
  with check (organization_id = viewer_organization() and member_id = viewer_member());

create policy question_index_organization on question_index using (organization_id = viewer_organization());
create policy bank_word_organization on bank_word using (organization_id = viewer_organization());

grant delete, update (owner_id, review_on, replaced_by) on question to evenhand_app;
grant select, insert, delete, update (content, revision, edited_by, edited_at) on question_draft to evenhand_app;
grant select, insert on question_draft_editor to evenhand_app;
grant select, insert, delete, update on question_index to evenhand_app;
grant select, insert on bank_word to evenhand_app;

-- Questions that are there already. Their owner sees no rows of a table that forces row-level security, so it is lifted for this.
alter table question no force row level security;
alter table question_version no force row level security;
alter table intent no force row level security;
alter table competency no force row level security;
alter table question_draft no force row level security;
alter table question_index no force row level security;
alter table bank_word no force row level security;
update question set provenance = '{"kind": "shipped", "pack": "release-engineering"}';
do $$ begin perform index_questions(array(select id from question)); end $$;
alter table question force row level security;
alter table question_version force row level security;
alter table intent force row level security;
alter table competency force row level security;
alter table question_draft force row level security;
alter table question_index force row level security;
alter table bank_word force row level security;
alter table question_version alter column approval drop default;
alter table question alter column provenance drop default;
