-- 职业技能等级自主评定: which companies may assess their own workers. The register belongs to 人社部门; this is our copy of it.
create schema assessment;

-- 学徒工 0, 五级 5, 四级 4, 三级 3, 二级 2, 一级 1, 特级技师 T, 首席技师 S (人社部发〔2022〕14号). Never a number from 1 to 8.
create domain assessment.level as text check (value in ('0', '5', '4', '3', '2', '1', 'T', 'S'));

-- Which of two levels is the higher one.
create function assessment.height(level text) returns int immutable language sql as
$$ select array_position(array['0', '5', '4', '3', '2', '1', 'T', 'S'], level) $$;

create table assessment.filing (
  filing_id uuid primary key,
  body_id uuid not null references organization.body,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('APPLIED', 'MATERIAL', 'SITE', 'NOTICE', 'FILED', 'ACTIVE', 'RECTIFY', 'SUSPENDED', 'EXPIRED', 'EXITED')),
  office text not null check (office in ('PROVINCE', 'CITY', 'COUNTY')),
  number text not null default '' check (char_length(number) <= 60),
  body_code text not null default '0000' check (body_code ~ '^[0-9]{4}$'),  -- 2nd to 5th character of its certificate numbers
  applied_on date not null,
  stepped_on date not null,                                                 -- day of its last step
  filed_on date, valid_until date, ended_on date,
  version int not null,
  constraint applied_first check (applied_on <= stepped_on),
  constraint filed_has_a_number check (state in ('APPLIED', 'MATERIAL', 'SITE', 'NOTICE', 'EXITED') or
    (number <> '' and filed_on is not null and valid_until is not null)),
  constraint filed_for_some_time check (valid_until is null or (filed_on is not null and filed_on <= valid_until)),
  constraint ended_when_it_has check ((state in ('EXPIRED', 'EXITED')) = (ended_on is not null))
);
create index filing_body on assessment.filing (body_id);
create index filing_path on assessment.filing (org_path text_pattern_ops);
create unique index filing_number on assessment.filing (office, number) where number <> '';

-- 获得授权 as of a day: filed by then, neither exited nor run out by then. One that is suspended is still filed.
create function assessment.holds(f assessment.filing, day date) returns boolean immutable language sql as
$$ select f.filed_on is not null and f.filed_on <= day and day <= f.valid_until and (f.ended_on is null or day < f.ended_on) $$;

create table assessment.filing_step (
  step_id uuid primary key,
  filing_id uuid not null references assessment.filing,
  act text not null, state text not null,
  on_day date not null,
  words text not null default '' check (char_length(words) <= 300),
  by_name text not null, at timestamptz not null
);
comment on table assessment.filing_step is '@appendonly';
create index filing_step_filing on assessment.filing_step (filing_id, at);

-- Occupations, each up to its highest level.
create table assessment.filing_scope (
  filing_id uuid not null references assessment.filing,
  occupation text not null check (occupation ~ '^[1-8]-\d{2}-\d{2}-\d{2}$'),
  occupation_name text not null,
  highest assessment.level not null,
  by_name text not null, at timestamptz not null,
  primary key (filing_id, occupation)
);

-- 考评员 and 内部督导员. Who has left stays, for what he has marked.
create table assessment.staff (
  staff_id uuid primary key,
  filing_id uuid not null references assessment.filing,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  kind text not null check (kind in ('EXAMINER', 'SUPERVISOR')),
  name text not null check (char_length(name) between 2 and 30),
  card_no text not null check (char_length(card_no) between 2 and 40),
  identity bytea not null, identity_print bytea not null,
  entered_by_name text not null, entered_at timestamptz not null,
  left_on date,
  token_hash bytea unique                                                    -- whoever holds the link works as this one
);
create unique index staff_once on assessment.staff (filing_id, kind, identity_print) where left_on is null;

create table assessment.site (
  site_id uuid primary key,
  filing_id uuid not null references assessment.filing,
  name text not null check (char_length(name) between 2 and 60),
  address text not null check (char_length(address) between 2 and 120),
  seats int not null check (seats between 1 and 1000),
  entered_by_name text not null, entered_at timestamptz not null
);
create index site_filing on assessment.site (filing_id);

create function assessment.sees(filing uuid) returns boolean stable language sql security definer set search_path = assessment, touyan as
$$ select exists (select 1 from assessment.filing f where f.filing_id = filing and touyan.in_scope(f.org_path)) $$;

alter table assessment.filing enable row level security;
create policy filing_read on assessment.filing for select using (touyan.in_scope(org_path));
create policy filing_insert on assessment.filing for insert with check (touyan.in_scope(org_path));
create policy filing_update on assessment.filing for update using (touyan.in_scope(org_path));
alter table assessment.staff enable row level security;
create policy staff_read on assessment.staff for select using (touyan.in_scope(org_path));
create policy staff_insert on assessment.staff for insert with check (touyan.in_scope(org_path));
create policy staff_update on assessment.staff for update using (touyan.in_scope(org_path));

do $$ declare t text; begin
  foreach t in array array['filing_step', 'filing_scope', 'site'] loop
    execute format('alter table assessment.%I enable row level security', t);
    execute format('create policy %I on assessment.%I using (assessment.sees(filing_id))', t || '_all', t);
  end loop;
end $$;
create trigger filing_step_stays before update or delete on assessment.filing_step for each row execute function touyan.refuse_change();

-- What counts, with the town and the moment every figure wants.
create view assessment.filed with (security_invoker = true) as
select f.filing_id, f.body_id, f.org_path, f.number, b.town, (f.filed_on + time '12:00') at time zone 'Asia/Shanghai' as at
from assessment.filing f join organization.body b using (body_id)
where f.filed_on is not null;
