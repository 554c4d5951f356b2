-- Reports that are filed upward (统计报表, 统计法 Art. 24). A template says which cell is which figure; a report is one union's answer to it.
create schema report;

-- One edition of a form as its issuer has published it. A new edition is a new row; a report keeps the edition it was begun with.
create table report.template (
  template_id uuid primary key,
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,40}$'),
  edition int not null check (edition >= 1),
  title text not null check (char_length(title) between 2 and 60), title_en text not null check (char_length(title_en) between 2 and 120),
  issuer text not null check (char_length(issuer) between 2 and 60), issuer_en text not null check (char_length(issuer_en) between 2 and 120),
  period_kind text not null check (period_kind in ('MONTH', 'QUARTER', 'YEAR')),
  from_towns boolean not null, from_county boolean not null,                -- which unions fill it in
  due_days int not null check (due_days between 1 and 120),                 -- after the last day of the period
  published boolean not null,                                               -- whether everybody may read it, once locked
  source text not null default '' check (char_length(source) <= 120),
  sheet_resource text not null default '' check (char_length(sheet_resource) <= 80),  -- the issuer's own file, when it is shipped with the program
  sheet bytea, sheet_sha text check (sheet_sha ~ '^[0-9a-f]{64}$'),          -- the same, when an officer has brought it
  added_by_name text not null, added_at timestamptz not null,
  unique (code, edition),
  constraint somebody_fills_it check (from_towns or from_county),
  constraint one_file_at_most check (sheet is null or sheet_resource = ''),
  constraint file_has_a_print check ((sheet is null) = (sheet_sha is null))
);
comment on table report.template is 'Forms, edition by edition. @appendonly';

-- A cell is a figure of the catalogue, or it is typed; where it stands in the issuer's file is "Sheet!C7".
create table report.template_cell (
  template_id uuid not null references report.template,
  cell text not null check (cell ~ '^[A-Z][A-Za-z0-9_-]{0,30}$'),
  place int not null,
  label text not null check (char_length(label) between 1 and 60), label_en text not null check (char_length(label_en) between 1 and 120),
  unit text not null check (char_length(unit) <= 12), unit_en text not null check (char_length(unit_en) <= 30),
  metric text check (metric ~ '^[a-z][a-z-]*$'),                            -- null: typed
  cut text not null default '', tag text not null default '',
  counted_for text not null default 'NOW' check (counted_for in ('NOW', 'BEFORE', 'YEAR_EARLIER')),
  stands_at text not null default '' check (char_length(stands_at) <= 60),
  primary key (template_id, cell),
  unique (template_id, place),
  constraint typed_has_no_part check (metric is not null or (cut = '' and counted_for = 'NOW'))
);
comment on table report.template_cell is '@appendonly';

-- SUM: the cell is the others together. AT_MOST: it is not more than the other. LEAP: against a year earlier by more than so many percent
-- and at least so many; that is no fault, and has to be explained in words.
create table report.template_rule (
  template_id uuid not null references report.template,
  place int not null,
  kind text not null check (kind in ('SUM', 'AT_MOST', 'LEAP')),
  cell text not null, others text[] not null default '{}',
  percent int not null default 0 check (percent between 0 and 1000), least int not null default 0 check (least >= 0),
  primary key (template_id, place),
  foreign key (template_id, cell) references report.template_cell,
  constraint others_fit check (case kind when 'SUM' then cardinality(others) >= 2 when 'AT_MOST' then cardinality(others) = 1
    else cardinality(others) = 0 and percent > 0 end)
);
comment on table report.template_rule is '@appendonly';

-- 填表人, 审核人 and 负责人 are three different people (统计法 Art. 24).
create table report.report (
  report_id uuid primary key,
  template_id uuid not null references report.template,
  code text not null,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  union_name text not null,
  first_day date not null, last_day date not null check (last_day > first_day),
  due_on date not null check (due_on > last_day),
  state text not null check (state in ('OPEN', 'AUTO_FILLED', 'CHECKED', 'SIGNED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED', 'RESTATED')),
  filled_by uuid, filled_by_name text not null default '', filled_at timestamptz,
  checked_by uuid, checked_by_name text not null default '', checked_at timestamptz,
  signed_by uuid, signed_by_name text not null default '', signed_at timestamptz,
  submitted_on date, locked_at timestamptz, seal text check (seal ~ '^[0-9a-f]{64}$'),
  late_reason text not null default '' check (char_length(late_reason) <= 300),
  late_asked_by uuid, late_allowed_by uuid, late_allowed_by_name text not null default '',
  version int not null,
  unique (code, org_path, first_day),
  constraint three_people check (filled_by <> checked_by and checked_by <> signed_by and filled_by <> signed_by),
  constraint filled_by_somebody check (state in ('OPEN', 'RETURNED') or filled_by is not null),
  constraint checked_by_somebody check (state in ('OPEN', 'AUTO_FILLED', 'RETURNED') or checked_by is not null),
  constraint signed_by_somebody check (state in ('OPEN', 'AUTO_FILLED', 'CHECKED', 'RETURNED') or signed_by is not null),
  constraint in_time_or_allowed check (submitted_on is null or submitted_on <= due_on or late_allowed_by is not null),
  constraint late_is_allowed_by_another check (late_allowed_by is null or (late_asked_by is not null and late_allowed_by <> late_asked_by)),
  constraint late_has_a_reason check ((late_asked_by is null) = (late_reason = '')),
  constraint locked_is_sealed check ((state in ('LOCKED', 'RESTATED')) = (seal is not null) and (seal is null) = (locked_at is null))
);
create index report_path on report.report (org_path text_pattern_ops, last_day);
create index report_period on report.report (code, first_day);

-- What stood in a cell; the newest holds. A figure is a frozen one; what is typed has a reason and a paper.
create table report.cell_value (
  value_id uuid primary key,
  report_id uuid not null references report.report,
  cell text not null,
  value numeric not null,
  earlier numeric,                                                          -- a year earlier, by the same definition
  snapshot_id uuid references impact.snapshot,
  reason text not null default '' check (char_length(reason) <= 300),
  evidence uuid references storage.file,
  restated boolean not null default false,
  seal text not null check (seal ~ '^[0-9a-f]{64}$'),
  by_name text not null, at timestamptz not null,
  constraint frozen_or_proved check ((snapshot_id is not null) <> (evidence is not null)),
  constraint typed_is_explained check (evidence is null or char_length(reason) >= 2),
  constraint restated_is_explained check (not restated or char_length(reason) >= 2)
);
comment on table report.cell_value is 'What stood in the cells of reports. @appendonly';
create index cell_value_report on report.cell_value (report_id, cell, value_id);

-- Why a value leaps.
create table report.explanation (
  explanation_id uuid primary key,
  value_id uuid not null references report.cell_value,
  words text not null check (char_length(words) between 4 and 300),
  by_name text not null, at timestamptz not null
);
comment on table report.explanation is '@appendonly';
create index explanation_value on report.explanation (value_id, at);

create table report.step (
  step_id uuid primary key,
  report_id uuid not null references report.report,
  act text not null, state text not null,
  words text not null default '' check (char_length(words) <= 300),
  by_name text not null, at timestamptz not null
);
comment on table report.step is '@appendonly';
create index step_report on report.step (report_id, at);

create function report.sees(report uuid) returns boolean stable language sql security definer set search_path = report, touyan as
$$ select exists (select 1 from report.report r where r.report_id = report and touyan.in_scope(r.org_path)) $$;
create function report.sees_value(entry uuid) returns boolean stable language sql security definer set search_path = report, touyan as
$$ select exists (select 1 from report.cell_value v join report.report r using (report_id)
     where v.value_id = entry and touyan.in_scope(r.org_path)) $$;

alter table report.report enable row level security;
create policy report_read on report.report for select using (touyan.in_scope(org_path));
create policy report_add on report.report for insert with check (touyan.in_scope(org_path));
create policy report_change on report.report for update using (touyan.in_scope(org_path));
alter table report.cell_value enable row level security;
create policy cell_value_all on report.cell_value using (report.sees(report_id));
alter table report.explanation enable row level security;
create policy explanation_all on report.explanation using (report.sees_value(value_id));
alter table report.step enable row level security;
create policy step_all on report.step using (report.sees(report_id));

do $$ declare t text; begin
  foreach t in array array['template', 'template_cell', 'template_rule', 'cell_value', 'explanation', 'step'] loop
    execute format('create trigger %I before update or delete on report.%I for each row execute function touyan.refuse_change()',
      t || '_stays', t);
  end loop;
end $$;

-- A computed cell is never typed and a typed one never computed; a value changes only while the report is being filled in, and a
-- restated one only when it is locked.
create function report.value_fits() returns trigger language plpgsql as $$
declare bound text; frozen numeric; now_in text;
begin
  select c.metric, r.state into bound, now_in
  from report.report r join report.template_cell c on c.template_id = r.template_id and c.cell = new.cell
  where r.report_id = new.report_id;
  if now_in is null then raise exception 'cell % is not of this report', new.cell; end if;
  if (bound is null) <> (new.snapshot_id is null) then raise exception 'cell %: computed cells are frozen, others are typed', new.cell; end if;
  if new.snapshot_id is not null then
    select s.value into frozen from impact.snapshot s where s.snapshot_id = new.snapshot_id and s.metric = bound;
    if frozen is distinct from new.value then raise exception 'cell % is not what was frozen', new.cell; end if;
  end if;
  if new.restated <> (now_in in ('LOCKED', 'RESTATED')) or (not new.restated and now_in not in ('OPEN', 'AUTO_FILLED', 'RETURNED')) then
    raise exception 'cell % of a report that is %', new.cell, now_in;
  end if;
  return new;
end $$;
create trigger value_fits before insert on report.cell_value for each row execute function report.value_fits();

-- What is locked is changed no more: it may only become restated.
create function report.locked_stays() returns trigger language plpgsql as $$
begin
  if old.state in ('LOCKED', 'RESTATED') and (new.state <> 'RESTATED'
      or to_jsonb(new) - 'state' - 'version' <> to_jsonb(old) - 'state' - 'version') then
    raise exception 'report % is locked', old.report_id;
  end if;
  return new;
end $$;
create trigger locked_stays before update on report.report for each row execute function report.locked_stays();

insert into paper.kind (kind, word, keep_years, source) values ('report', '统报', null, '统计法 Art. 24; P18');

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('report.return.days', 'NUMBER', '5', 'day', 1, 60, 'OWN', ''),
('report.lock.days', 'NUMBER', '10', 'day', 0, 90, 'OWN', '');
