-- 共富工坊: one file for each workshop (一坊一档), its safety checks and stars, its allied companies, and who advises it.
create schema workshop;

create sequence workshop.serial;

create table workshop.workshop (
  workshop_id uuid primary key,
  number text not null unique,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('PLANNED', 'RECOGNISED', 'OPERATING', 'RECTIFY', 'CLOSED')),
  name text not null check (char_length(name) between 2 and 40),
  types text not null check (types ~ '^[A-Z_]+(,[A-Z_]+)*$'),          -- of the six types, separated by commas
  lead text not null check (char_length(lead) between 2 and 60),         -- led by: 党建联盟
  actor text not null check (char_length(actor) between 2 and 60),       -- carried by: 主体
  industry text not null check (char_length(industry) between 2 and 60), -- around: 核心产业
  aim text not null check (char_length(aim) between 2 and 200),          -- for: 目标
  town text not null, village text not null check (char_length(village) between 1 and 40),
  host_kind text not null check (host_kind in ('VILLAGE', 'VILLAGE_COMPANY', 'COOPERATIVE', 'COMPANY')),
  host text not null check (char_length(host) between 2 and 60),
  body_id uuid,
  keeper text not null check (char_length(keeper) between 1 and 50),     -- 坊主
  phone bytea not null,
  alliance text not null default '' check (char_length(alliance) <= 40),
  started_on date not null,
  proposed_by uuid, proposed_by_name text not null, proposed_at timestamptz not null,
  recognised_by_name text not null default '', recognised_on date,
  document text not null default '' check (char_length(document) <= 60),
  closed_because text not null default '' check (char_length(closed_because) <= 300),
  version int not null,
  constraint recognised_by_a_document check (state = 'PLANNED' or closed_because <> '' or (recognised_on is not null and document <> '')),
  constraint closed_is_explained check (state <> 'CLOSED' or closed_because <> '')
);
create index workshop_path on workshop.workshop (org_path text_pattern_ops);

-- Each change of state with its day: what was on any day is read from here.
create table workshop.turn (
  turn_id uuid primary key,
  workshop_id uuid not null references workshop.workshop,
  state text not null check (state in ('PLANNED', 'RECOGNISED', 'OPERATING', 'RECTIFY', 'CLOSED')),
  day date not null,
  words text not null default '' check (char_length(words) <= 300),
  by_name text not null, at timestamptz not null
);
comment on table workshop.turn is '@appendonly';
create index turn_workshop on workshop.turn (workshop_id, day);

create table workshop.star (
  star_id uuid primary key,
  workshop_id uuid not null references workshop.workshop,
  star int not null check (star between 0 and 5),
  day date not null,
  document text not null check (char_length(document) between 2 and 60),
  by_name text not null, at timestamptz not null
);
comment on table workshop.star is '@appendonly';
create index star_workshop on workshop.star (workshop_id, day);

create table workshop.safety_check (
  check_id uuid primary key,
  workshop_id uuid not null references workshop.workshop,
  day date not null,
  checker text not null check (char_length(checker) between 2 and 60),
  outcome text not null check (outcome in ('PASSED', 'FAULTS', 'STOPPED')),
  found text not null check (char_length(found) between 2 and 300),
  mend_by date,
  by_name text not null, at timestamptz not null,
  constraint faults_have_a_day check (outcome <> 'FAULTS' or mend_by is not null)
);
comment on table workshop.safety_check is '@appendonly';
create index safety_check_workshop on workshop.safety_check (workshop_id, day);

-- 企业联盟: whom the advisor serves beside the workshop.
create table workshop.member (
  member_id uuid primary key,
  workshop_id uuid not null references workshop.workshop,
  body_id uuid, company text not null check (char_length(company) between 2 and 60),
  since date not null, until_day date,
  by_name text not null, at timestamptz not null,
  constraint since_before_until check (until_day is null or until_day >= since)
);
create unique index one_membership on workshop.member (workshop_id, company) where until_day is null;

-- 特聘技术顾问: asked, and free to say no; paid work earns no hours (民政部令第67号 Art. 19).
create table workshop.advisor (
  advisor_id uuid primary key,
  workshop_id uuid not null references workshop.workshop,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'ENDED')),
  person_id uuid not null references roster.person,
  fields text not null check (fields ~ '^[A-Z]+(,[A-Z]+)*$'),
  specialty text not null check (char_length(specialty) between 2 and 60),
  basis text not null check (basis in ('PAID', 'UNPAID')),
  from_day date not null, until_day date not null,
  invited_by_name text not null, invited_at timestamptz not null,
  answered_by_name text not null default '', answered_at timestamptz,
  ended_at timestamptz,
  version int not null,
  constraint from_before_until check (from_day <= until_day)
);
create index advisor_workshop on workshop.advisor (workshop_id);
create index advisor_person on workshop.advisor (person_id);
create unique index one_living_appointment on workshop.advisor (workshop_id, person_id) where state in ('INVITED', 'ACCEPTED');

-- A visit of an advisor: a request of its own, so that invitation, time, visit and record follow the rules of all others.
create table workshop.advice (
  advice_id uuid primary key,
  advisor_id uuid not null references workshop.advisor,
  workshop_id uuid not null references workshop.workshop,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  request_id uuid not null unique references request.help_request,
  field text not null check (field in ('RESEARCH', 'CONSULTING', 'TRAINING')),
  company text not null default '' check (char_length(company) <= 60),
  words text not null check (char_length(words) between 2 and 200),
  from_at timestamptz not null, to_at timestamptz not null,
  planned_by_name text not null, planned_at timestamptz not null
);
comment on table workshop.advice is '@appendonly';
create index advice_advisor on workshop.advice (advisor_id);

-- 授人以渔: how many were taught what. Said again, the later word holds and the earlier stays.
create table workshop.taught (
  taught_id uuid primary key,
  advice_id uuid not null references workshop.advice,
  workers int not null check (workers between 1 and 10000),
  what text not null check (char_length(what) between 2 and 100),
  by_name text not null, at timestamptz not null
);
comment on table workshop.taught is '@appendonly';
create index taught_advice on workshop.taught (advice_id, at);

create function workshop.advises(workshop uuid) returns boolean stable language sql security definer set search_path = workshop, touyan as
$$ select exists (select 1 from workshop.advisor a
     where a.workshop_id = workshop and a.state in ('INVITED', 'ACCEPTED') and touyan.is_person(a.person_id)) $$;

create function workshop.sees(workshop uuid) returns boolean stable language sql security definer set search_path = workshop, touyan as
$$ select exists (select 1 from workshop.workshop w where w.workshop_id = workshop and touyan.in_scope(w.org_path)) $$;

alter table workshop.workshop enable row level security;
create policy workshop_read on workshop.workshop for select using (touyan.in_scope(org_path) or workshop.advises(workshop_id));
create policy workshop_insert on workshop.workshop for insert with check (touyan.in_scope(org_path));
create policy workshop_update on workshop.workshop for update using (touyan.in_scope(org_path));
alter table workshop.advisor enable row level security;
create policy advisor_read on workshop.advisor for select using (touyan.in_scope(org_path) or touyan.is_person(person_id));
create policy advisor_insert on workshop.advisor for insert with check (touyan.in_scope(org_path));
create policy advisor_update on workshop.advisor for update using (touyan.in_scope(org_path) or touyan.is_person(person_id));
alter table workshop.advice enable row level security;
create policy advice_read on workshop.advice for select using (touyan.in_scope(org_path)
  or exists (select 1 from workshop.advisor a where a.advisor_id = advice.advisor_id and touyan.is_person(a.person_id)));
create policy advice_insert on workshop.advice for insert with check (touyan.in_scope(org_path));
alter table workshop.taught enable row level security;
create policy taught_all on workshop.taught using (exists (select 1 from workshop.advice a where a.advice_id = taught.advice_id));
do $$ declare t text; begin
  foreach t in array array['turn', 'star', 'safety_check', 'member'] loop
    execute format('alter table workshop.%I enable row level security', t);
    execute format('create policy %I on workshop.%I using (workshop.sees(workshop_id))', t || '_all', t);
  end loop;
  foreach t in array array['turn', 'star', 'safety_check', 'advice', 'taught'] loop
    execute format('create trigger %I before update or delete on workshop.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;

create function workshop.refuse_unchecked() returns trigger language plpgsql as $$ begin
  if new.state = 'OPERATING' and old.state <> 'OPERATING' and coalesce((select c.outcome from workshop.safety_check c
      where c.workshop_id = new.workshop_id order by c.day desc, c.at desc, c.check_id desc limit 1), '') <> 'PASSED' then
    raise exception 'workshop % opens without a passed safety check', new.workshop_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger workshop_is_checked before update on workshop.workshop for each row execute function workshop.refuse_unchecked();

-- Public pages read this and nothing else: no name and no number of anybody.
create view workshop.open_workshop with (security_barrier) as
select w.workshop_id, w.org_path, w.state, w.name, w.types, w.lead, w.actor, w.industry, w.aim, w.town, w.village, w.host, w.alliance,
  w.started_on,
  coalesce((select s.star from workshop.star s where s.workshop_id = w.workshop_id order by s.day desc, s.at desc, s.star_id desc limit 1), 0) as star,
  (select count(*)::int from workshop.advisor a where a.workshop_id = w.workshop_id and a.state = 'ACCEPTED') as advisors
from workshop.workshop w where w.state in ('RECOGNISED', 'OPERATING', 'RECTIFY') and touyan.is_anyone();

-- What was advised, for the figures: when a visit took place it counts once.
create view workshop.counted_advice with (security_barrier) as
select a.advice_id, a.field, w.number, w.org_path, w.town, v.started_at as at, w.workshop_id
from workshop.advice a join workshop.workshop w on w.workshop_id = a.workshop_id
join lateral (select min(coalesce(v.started_at, v.from_at)) as started_at from visit.visit v
  where v.request_id = a.request_id and v.state = 'DONE') v on v.started_at is not null
where touyan.is_anyone() or touyan.is_system();

insert into paper.kind (kind, word, keep_years, source) values ('workshop-advisor', '工坊聘', 3, '');

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('workshop.check.days', 'NUMBER', '365', 'day', 30, 730, 'OWN', '');
