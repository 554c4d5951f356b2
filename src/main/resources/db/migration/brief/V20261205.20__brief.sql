-- 工作简报 of a month and 年报 of a year: text around frozen figures, from the draft to the published paper. A brief without the day up to
-- which its figures count is impossible.
create schema brief;

insert into paper.kind (kind, word, keep_years, source) values ('brief', '简报', 30, '机关文件材料归档范围和文书档案保管期限规定');

create table brief.brief (
  brief_id uuid primary key,
  kind text not null check (kind in ('MONTHLY', 'YEARLY')),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  first_day date not null, last_day date not null,
  edition int not null check (edition >= 1),
  corrects uuid unique references brief.brief,
  correction text not null default '' check (char_length(correction) <= 300),  -- what another edition changes, and why
  state text not null check (state in ('DRAFT', 'EDITED', 'CHECKED', 'SIGNED', 'PUBLISHED', 'REPLACED')),
  round int not null check (round >= 1),                                       -- how often its figures were frozen
  as_of timestamptz not null,                                                  -- up to when they count
  author text not null default '' check (char_length(author) <= 30),           -- 通讯员
  editor text not null default '' check (char_length(editor) <= 30),           -- 编辑
  source text not null check (char_length(source) between 2 and 60),           -- 来源
  edited_by uuid, edited_by_name text not null, edited_at timestamptz not null,
  checked_by uuid, checked_by_name text not null default '', checked_at timestamptz,
  returned text not null default '' check (char_length(returned) <= 300),      -- why it came back
  signed_by uuid, signed_by_name text not null default '', signed_at timestamptz,
  paper_id uuid unique references paper.paper,
  published_at timestamptz,
  version int not null,
  unique (kind, org_path, first_day, edition),
  constraint period_runs_forward check (first_day <= last_day),
  constraint correction_is_explained check ((corrects is null) = (correction = '') and (corrects is null) = (edition = 1)),
  constraint checked_by_another check (checked_by is null or edited_by is null or checked_by <> edited_by),
  constraint signed_by_another check (signed_by is null or ((edited_by is null or signed_by <> edited_by) and signed_by <> checked_by)),
  constraint checked_before_signed check (signed_at is null or checked_at is not null),
  constraint signed_has_a_paper check ((state in ('SIGNED', 'PUBLISHED', 'REPLACED')) = (signed_at is not null and paper_id is not null)),
  constraint published_at_a_time check ((state in ('PUBLISHED', 'REPLACED')) = (published_at is not null))
);
comment on table brief.brief is 'Monthly briefs and yearly reports.';
create index brief_path on brief.brief (org_path text_pattern_ops, first_day);

-- The figures of each freezing. Value and rows are copied, for readers who may not see what lies beneath.
create table brief.figure (
  brief_id uuid not null references brief.brief, round int not null,
  key text not null check (key ~ '^[a-z.-]+$'),
  metric text not null, first_day date not null, last_day date not null,
  snapshot_id uuid not null references impact.snapshot,
  value numeric not null, row_count bigint not null,
  primary key (brief_id, round, key)
);
comment on table brief.figure is 'Frozen figures of a brief. @appendonly';
create index figure_snapshot on brief.figure (snapshot_id);

-- Figures taken apart for the drawings, and the matters for a leader, as they were found then.
create table brief.bar (
  brief_id uuid not null references brief.brief, round int not null,
  chart text not null check (chart in ('TOWNS', 'TIMES')), place int not null,
  label text not null, tag text not null, value numeric not null,
  primary key (brief_id, round, chart, place)
);
comment on table brief.bar is 'Drawings of a brief. @appendonly';
create table brief.need (
  brief_id uuid not null references brief.brief, round int not null, place int not null,
  kind text not null, words text not null, path text not null check (path ~ '^/desk/'), since date not null,
  primary key (brief_id, round, place)
);
comment on table brief.need is 'What needed a leader when the brief was drafted. @appendonly';

-- Every version of every paragraph. A figure stands in it as its key in braces.
create table brief.text (
  brief_id uuid not null references brief.brief, section text not null, no int not null,
  words text not null check (char_length(words) <= 2000),
  round int not null,
  generated boolean not null,
  by_account uuid, by_name text not null, at timestamptz not null,
  primary key (brief_id, section, no)
);
comment on table brief.text is 'Paragraphs of a brief, each version of them. @appendonly';
create index text_author on brief.text (brief_id, by_account);

create function brief.sees(id uuid) returns boolean stable language sql as
$$ select exists (select 1 from brief.brief b where b.brief_id = id) $$;

-- What was published is everybody's.
alter table brief.brief enable row level security;
create policy brief_read on brief.brief for select using (
  touyan.in_scope(org_path) or (state in ('PUBLISHED', 'REPLACED') and touyan.is_anyone()));
create policy brief_add on brief.brief for insert with check (touyan.in_scope(org_path));
create policy brief_change on brief.brief for update using (touyan.in_scope(org_path));

do $$ declare t text; begin
  foreach t in array array['figure', 'bar', 'need', 'text'] loop
    execute format('alter table brief.%I enable row level security', t);
    execute format('create policy %I on brief.%I for select using (brief.sees(brief_id))', t || '_read', t);
    execute format('create policy %I on brief.%I for insert with check (exists (select 1 from brief.brief b where b.brief_id = %I.brief_id and touyan.in_scope(b.org_path)))',
      t || '_add', t, t);
    execute format('create trigger %I before update or delete on brief.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;

-- What was signed is not written into any more.
create function brief.only_unsigned() returns trigger language plpgsql security definer set search_path = brief as
$$ begin
  if exists (select 1 from brief.brief b where b.brief_id = new.brief_id and b.signed_at is not null) then
    raise exception 'brief % is signed', new.brief_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- Whoever wrote a word of it neither checks nor signs it; what was signed stays as it is.
create function brief.others_sign() returns trigger language plpgsql security definer set search_path = brief as
$$ begin
  if exists (select 1 from brief.text t where t.brief_id = new.brief_id and not t.generated
      and (t.by_account = new.signed_by or t.by_account = new.checked_by)) then
    raise exception 'brief % is checked or signed by somebody who wrote it', new.brief_id using errcode = 'integrity_constraint_violation';
  end if;
  if old.signed_at is not null and row(old.kind, old.org_path, old.first_day, old.last_day, old.edition, old.round, old.as_of, old.author, old.editor,
      old.source, old.edited_by, old.checked_by, old.signed_by, old.signed_at, old.paper_id) is distinct from row(new.kind, new.org_path, new.first_day,
      new.last_day, new.edition, new.round, new.as_of, new.author, new.editor, new.source, new.edited_by, new.checked_by, new.signed_by,
      new.signed_at, new.paper_id) then
    raise exception 'brief % is signed', new.brief_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger brief_signed_by_others before update on brief.brief for each row execute function brief.others_sign();
do $$ declare t text; begin
  foreach t in array array['figure', 'bar', 'need', 'text'] loop
    execute format('create trigger %I before insert on brief.%I for each row execute function brief.only_unsigned()', t || '_before_signing', t);
  end loop;
end $$;

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('brief.draft.day', 'NUMBER', '1', '', 1, 10, 'OWN', ''),
('brief.paper.days', 'NUMBER', '30', 'day', 7, 180, 'OWN', '');
