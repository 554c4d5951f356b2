-- What a level asks for, by occupation and version of its national standard: the numbers stand here and nowhere in the code.
create table assessment.standard (
  occupation text not null check (occupation ~ '^[1-8]-\d{2}-\d{2}-\d{2}$'),
  edition text not null check (char_length(edition) between 2 and 20),
  level assessment.level not null check (level in ('5', '4', '3', '2', '1', 'T')),
  theory int not null check (theory between 0 and 100), practice int not null check (practice between 0 and 100),
  review int not null check (review between 0 and 100),                      -- weights of the parts
  pass int not null check (pass between 1 and 100),                          -- of each part that has a weight
  previous assessment.level, years_after int check (years_after between 0 and 40),
  years_alone int check (years_alone between 0 and 40),                      -- years of work without any certificate
  source text not null check (char_length(source) between 2 and 120),
  entered_by_name text not null, entered_at timestamptz not null,
  primary key (occupation, edition, level),
  constraint weights_are_whole check (theory + practice + review = 100),
  constraint years_after_something check ((previous is null) = (years_after is null)),
  constraint some_way_leads_there check (previous is not null or years_alone is not null)
);
comment on table assessment.standard is '@appendonly';
create trigger standard_stays before update or delete on assessment.standard for each row execute function touyan.refuse_change();

create sequence assessment.batch_serial;

create table assessment.batch (
  batch_id uuid primary key,
  filing_id uuid not null references assessment.filing,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  number text not null unique,
  state text not null check (state in ('PLANNED', 'PLAN_FILED', 'ENROLLING', 'QUALIFIED', 'EXAMINED', 'SUPERVISED', 'RESULT_NOTICE',
    'NUMBERED', 'UPLOADED', 'QUERYABLE', 'ARCHIVED')),
  occupation text not null, edition text not null, levels text not null check (levels ~ '^[54321T](,[54321T])*$'),
  venue text not null check (char_length(venue) between 2 and 120),
  exam_on date not null,
  plan_no text not null default '' check (char_length(plan_no) <= 60), plan_filed_on date,
  supervised_by uuid references assessment.staff, supervised_by_name text not null default '', supervised_at timestamptz,
  supervised_words text not null default '' check (char_length(supervised_words) <= 300),
  notice_from date, notice_until date, uploaded_on date, archived_on date,
  planned_by_name text not null, planned_at timestamptz not null,
  version int not null,
  constraint filed_plan check ((state = 'PLANNED') = (plan_filed_on is null)),
  constraint signed_by_a_supervisor check ((supervised_at is null) = (supervised_by is null)),
  constraint no_notice_without_signature check (state not in ('RESULT_NOTICE', 'NUMBERED', 'UPLOADED', 'QUERYABLE', 'ARCHIVED')
    or (supervised_by is not null and notice_until is not null)),
  constraint archived_on_a_day check ((state = 'ARCHIVED') = (archived_on is not null))
);
create index batch_filing on assessment.batch (filing_id);
create index batch_path on assessment.batch (org_path text_pattern_ops);

create table assessment.batch_step (
  step_id uuid primary key, batch_id uuid not null references assessment.batch,
  act text not null, state text not null, by_name text not null, at timestamptz not null
);
comment on table assessment.batch_step is '@appendonly';
create index batch_step_batch on assessment.batch_step (batch_id, at);

create table assessment.batch_staff (
  batch_id uuid not null references assessment.batch, staff_id uuid not null references assessment.staff,
  assigned_by_name text not null, assigned_at timestamptz not null,
  primary key (batch_id, staff_id)
);
comment on table assessment.batch_staff is '@appendonly';

create table assessment.candidate (
  candidate_id uuid primary key,
  batch_id uuid not null references assessment.batch,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('ENROLLED', 'QUALIFIED', 'REFUSED')),
  ticket int not null check (ticket between 1 and 9999),
  name text not null check (char_length(name) between 2 and 30),
  identity bytea not null, identity_print bytea not null,
  level assessment.level not null,
  previous assessment.level, years_after int check (years_after between 0 and 60), years_alone int not null check (years_alone between 0 and 60),
  because text not null default '' check (char_length(because) <= 300),
  enrolled_by_name text not null, enrolled_at timestamptz not null,
  decided_by_name text not null default '', decided_at timestamptz,
  constraint refused_is_explained check (state <> 'REFUSED' or because <> ''),
  unique (batch_id, identity_print), unique (batch_id, ticket)
);
create index candidate_print on assessment.candidate (identity_print);

-- 回避: who may not mark whom.
create table assessment.kin (
  staff_id uuid not null references assessment.staff, candidate_id uuid not null references assessment.candidate,
  relation text not null check (char_length(relation) between 1 and 30),
  declared_by_name text not null, declared_at timestamptz not null,
  primary key (staff_id, candidate_id)
);
comment on table assessment.kin is '@appendonly';

-- Each mark that was ever given. The last one of a candidate's part is the mark; the others say who changed it from what.
create table assessment.mark (
  mark_id bigint generated always as identity primary key,
  candidate_id uuid not null references assessment.candidate,
  part text not null check (part in ('THEORY', 'PRACTICE', 'REVIEW')),
  value numeric(4, 1) check (value between 0 and 100),
  absent boolean not null,
  kind text not null check (kind in ('ENTRY', 'UNDO', 'CORRECTION')),
  reason text not null default '' check (char_length(reason) <= 300),
  staff_id uuid not null references assessment.staff,
  by_name text not null, at timestamptz not null,
  constraint absent_has_no_value check (value is null or not absent),
  constraint correction_has_a_reason check ((kind = 'CORRECTION') = (reason <> ''))
);
comment on table assessment.mark is '@appendonly';
create index mark_candidate on assessment.mark (candidate_id, part, mark_id desc);

create table assessment.certificate (
  certificate_id uuid primary key,
  candidate_id uuid not null unique references assessment.candidate,
  batch_id uuid not null references assessment.batch,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  number text not null unique, level assessment.level not null, issued_on date not null,
  identity_print bytea not null,
  entered_by_name text not null, entered_at timestamptz not null,
  verified_on date, verified_by_name text not null default '',              -- seen in the national query; until then 待上传
  constraint number_has_the_form check (
    (level in ('5', '4', '3', '2', '1') and number ~ '^[YS][0-9]{21}$' and substr(number, 16, 1) = level
      and substr(number, 14, 2) = to_char(issued_on, 'YY'))
    or (level = 'T' and number ~ '^[A-Z]{2}[0-9]{20}$')),
  constraint verified_by_somebody check ((verified_on is null) = (verified_by_name = ''))
);
create index certificate_batch on assessment.certificate (batch_id);
create index certificate_print on assessment.certificate (identity_print, issued_on);

-- The five volumes of a batch.
create table assessment.volume (
  batch_id uuid not null references assessment.batch,
  kind text not null check (kind in ('ENROLMENT', 'FILING', 'PROCESS', 'PAPERS', 'CERTIFICATES')),
  place text not null check (char_length(place) between 2 and 60), sheets int not null check (sheets between 1 and 10000),
  kept_by_name text not null, kept_at timestamptz not null,
  primary key (batch_id, kind)
);
comment on table assessment.volume is '@appendonly';

create table assessment.volume_access (
  access_id uuid primary key,
  batch_id uuid not null references assessment.batch,
  kind text not null check (kind in ('ENROLMENT', 'FILING', 'PROCESS', 'PAPERS', 'CERTIFICATES')),
  reader text not null check (char_length(reader) between 2 and 30),
  purpose text not null check (char_length(purpose) between 2 and 120),
  approver text not null check (char_length(approver) between 2 and 30),
  supervisor uuid not null references assessment.staff,
  by_name text not null, at timestamptz not null,
  constraint reader_is_not_the_approver check (reader <> approver)
);
comment on table assessment.volume_access is '@appendonly';
create index volume_access_batch on assessment.volume_access (batch_id, at);

-- Who marks: an examiner of this batch, neither the candidate himself nor kin of his; before the examination is closed freely, later as
-- a correction with a reason, and not at all once certificates have their numbers.
create function assessment.mark_allowed() returns trigger language plpgsql security definer set search_path = assessment, touyan as $$
declare c assessment.candidate; b assessment.batch; s assessment.staff; begin
  select * into c from assessment.candidate where candidate_id = new.candidate_id;
  select * into b from assessment.batch where batch_id = c.batch_id;
  select * into s from assessment.staff where staff_id = new.staff_id;
  if s.kind <> 'EXAMINER' or not exists (select 1 from assessment.batch_staff x where x.batch_id = b.batch_id and x.staff_id = s.staff_id) then
    raise exception 'staff % does not examine in batch %', new.staff_id, b.batch_id using errcode = 'check_violation';
  end if;
  if s.identity_print = c.identity_print then
    raise exception 'staff % marks himself', new.staff_id using errcode = 'check_violation';
  end if;
  if exists (select 1 from assessment.kin k where k.staff_id = new.staff_id and k.candidate_id = new.candidate_id) then
    raise exception 'staff % marks kin', new.staff_id using errcode = 'check_violation';
  end if;
  if c.state <> 'QUALIFIED' or not (b.state = 'QUALIFIED' and new.kind <> 'CORRECTION'
      or b.state in ('EXAMINED', 'SUPERVISED', 'RESULT_NOTICE') and new.kind = 'CORRECTION') then
    raise exception 'a mark of kind % in a batch that is %', new.kind, b.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger mark_allowed before insert on assessment.mark for each row execute function assessment.mark_allowed();

-- Kin that is declared afterwards: his marks must be given anew by another first.
create function assessment.kin_allowed() returns trigger language plpgsql security definer set search_path = assessment, touyan as $$ begin
  if exists (select 1 from assessment.current_mark m where m.candidate_id = new.candidate_id and m.staff_id = new.staff_id) then
    raise exception 'staff % has marked kin', new.staff_id using errcode = 'check_violation';
  end if;
  return new;
end $$;

create view assessment.current_mark with (security_invoker = true) as
select distinct on (candidate_id, part) candidate_id, part, value, absent, kind, reason, staff_id, by_name, at, mark_id
from assessment.mark
order by candidate_id, part, mark_id desc;
create trigger kin_allowed before insert on assessment.kin for each row execute function assessment.kin_allowed();

create function assessment.sees_batch(batch uuid) returns boolean stable language sql security definer set search_path = assessment, touyan as
$$ select exists (select 1 from assessment.batch b where b.batch_id = batch and touyan.in_scope(b.org_path)) $$;
create function assessment.sees_candidate(candidate uuid) returns boolean stable language sql security definer set search_path = assessment, touyan as
$$ select exists (select 1 from assessment.candidate c where c.candidate_id = candidate and touyan.in_scope(c.org_path)) $$;

do $$ declare t text; begin
  foreach t in array array['batch', 'candidate', 'certificate'] loop
    execute format('alter table assessment.%I enable row level security', t);
    execute format('create policy %I on assessment.%I using (touyan.in_scope(org_path))', t || '_all', t);
  end loop;
  foreach t in array array['batch_step', 'batch_staff', 'volume', 'volume_access'] loop
    execute format('alter table assessment.%I enable row level security', t);
    execute format('create policy %I on assessment.%I using (assessment.sees_batch(batch_id))', t || '_all', t);
  end loop;
  foreach t in array array['kin', 'mark'] loop
    execute format('alter table assessment.%I enable row level security', t);
    execute format('create policy %I on assessment.%I using (assessment.sees_candidate(candidate_id))', t || '_all', t);
  end loop;
  foreach t in array array['batch_step', 'batch_staff', 'kin', 'mark', 'volume', 'volume_access'] loop
    execute format('create trigger %I before update or delete on assessment.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;

-- New certificates as figures want them, without a name.
create view assessment.certified with (security_invoker = true) as
select c.certificate_id, c.identity_print, c.level, c.org_path, b.number, o.town, (c.issued_on + time '12:00') at time zone 'Asia/Shanghai' as at
from assessment.certificate c join assessment.batch b using (batch_id) join assessment.filing f using (filing_id)
join organization.body o using (body_id);
