-- How an honour is proposed, examined, posted and decided. Nobody is compared: quotas count classes, never people.
create schema recognition;

create table recognition.quota_class (
  code text primary key check (code ~ '^[a-z-]+$'), name text not null, name_en text not null, sort int not null
);
comment on table recognition.quota_class is 'Kinds of working people that notices ask a share of. @readonly';
insert into recognition.quota_class values
  ('industrial', '产业工人', 'Industrial workers', 1),
  ('front-line', '其他一线职工和专业技术人员', 'Other front-line and technical staff', 2),
  ('science-education', '科教人员', 'Science and education', 3),
  ('migrant', '农民工', 'Migrant workers', 4),
  ('private', '非公有制单位职工', 'Employees outside the public sector', 5),
  ('key-industry', '重点产业职工', 'Key industries', 6);

-- 评选通知. One without a deadline is an example to start from and takes no nominations.
create table recognition.notice (
  notice_id uuid primary key,
  honour_type text not null references catalog.honour_type,
  title text not null check (char_length(title) between 4 and 80),
  year int not null check (year between 1949 and 2100),
  places int check (places between 1 and 9999),
  deadline date,
  papers text not null default '' check (char_length(papers) <= 1000),        -- one a line
  departments text not null default '' check (char_length(departments) <= 300), -- one a line; each must agree
  source text not null check (char_length(source) between 2 and 200),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  entered_by uuid, entered_by_name text not null, entered_at timestamptz not null,
  version int not null
);
comment on table recognition.notice is 'What its body has asked for, as entered from the paper. @appendonly';
create table recognition.quota (
  notice uuid not null references recognition.notice, quota_class text not null references recognition.quota_class,
  percent int not null check (percent between 1 and 100), primary key (notice, quota_class)
);
comment on table recognition.quota is 'Shares a notice asks for. @appendonly';

create table recognition.nomination (
  nomination_id uuid primary key,
  notice_id uuid not null references recognition.notice,
  person_id uuid not null references roster.person,
  nominee_name text not null,
  unit_name text not null check (char_length(unit_name) between 2 and 60),
  merits text not null check (char_length(merits) between 2 and 2000),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),       -- of the unit that nominates
  state text not null check (state in
    ('NOMINATED', 'VOTED', 'RECOMMENDED', 'CLEARED', 'POSTED', 'AWARDED', 'DELIVERED', 'VETOED', 'NOT_CHOSEN', 'WITHDRAWN')),
  nominated_by uuid not null, nominated_at timestamptz not null,
  meeting_kind text check (meeting_kind in ('CONGRESS', 'VILLAGE')), met_on date, votes_for int, votes_of int,
  pinned_from date, pinned_until date,                                -- 张榜 at the unit
  checked_by uuid,                                                    -- 县审定推荐
  posted_from date, posted_until date,                                -- 公示
  decided_by uuid, document_no text, decided_on date, title text check (char_length(title) between 2 and 80),
  reason text not null default '' check (char_length(reason) <= 300), -- of a withdrawal, a veto, or not being chosen
  version int not null,
  constraint keyer_is_not_checker check (checked_by is null or checked_by <> nominated_by),
  constraint vote_is_a_majority check (votes_of is null or (votes_for between 0 and votes_of and votes_for * 2 > votes_of)),
  constraint pinned_days check (pinned_until >= pinned_from),
  constraint posted_days check (posted_until >= posted_from),
  constraint met_before_recommended check (state not in ('VOTED', 'RECOMMENDED', 'CLEARED', 'POSTED', 'AWARDED', 'DELIVERED') or met_on is not null),
  constraint checked_before_cleared check (state not in ('RECOMMENDED', 'CLEARED', 'POSTED', 'AWARDED', 'DELIVERED') or checked_by is not null),
  constraint decided_is_documented check (state not in ('AWARDED', 'DELIVERED')
    or (document_no is not null and decided_on is not null and title is not null and decided_by is not null and posted_until is not null))
);
create index nomination_path on recognition.nomination (org_path text_pattern_ops);
create unique index nomination_once on recognition.nomination (notice_id, person_id) where state not in ('VETOED', 'NOT_CHOSEN', 'WITHDRAWN');

create table recognition.nomination_class (
  nomination uuid not null references recognition.nomination, quota_class text not null references recognition.quota_class,
  primary key (nomination, quota_class)
);
comment on table recognition.nomination_class is '@deletable classes a nominee belongs to: saved whole with the nomination';

create table recognition.opinion (
  opinion_id uuid primary key, nomination_id uuid not null references recognition.nomination,
  department text not null, agrees boolean not null, reason text not null default '' check (char_length(reason) <= 300),
  keyed_by uuid not null, keyed_by_name text not null, at timestamptz not null,
  unique (nomination_id, department),
  constraint no_is_explained check (agrees or reason <> '')
);
comment on table recognition.opinion is 'What a department has said. @appendonly';

-- 异议. Its id is the address under which whoever filed it reads the answer.
create table recognition.objection (
  objection_id uuid primary key, nomination_id uuid not null references recognition.nomination,
  body text not null check (char_length(body) between 2 and 1000),
  name text not null default '' check (char_length(name) <= 60), phone_sealed bytea,
  filed_at timestamptz not null,
  answer text check (char_length(answer) between 2 and 1000), answered_by uuid, answered_by_name text, answered_at timestamptz,
  check (num_nonnulls(answer, answered_by, answered_by_name, answered_at) in (0, 4))
);
create index objection_open on recognition.objection (nomination_id) where answered_at is null;

create table recognition.delivery (
  nomination_id uuid primary key references recognition.nomination,
  day date not null, place text not null check (char_length(place) between 2 and 80),
  people text not null check (char_length(people) between 2 and 120), note text not null default '' check (char_length(note) <= 500),
  entered_by uuid not null, entered_by_name text not null, entered_at timestamptz not null
);
comment on table recognition.delivery is 'An honour brought to its holder. @appendonly';

create table recognition.step (
  step_id bigint generated always as identity primary key, nomination_id uuid not null references recognition.nomination,
  at timestamptz not null, act text not null, to_state text not null, role text not null, actor_name text not null, note text not null default ''
);
comment on table recognition.step is '@appendonly';
create index step_nomination on recognition.step (nomination_id, step_id);

-- Asked inside policies and by the public, therefore as definer.
create function recognition.sees(id uuid) returns boolean stable language sql security definer set search_path = recognition, touyan as
$$ select exists (select 1 from recognition.nomination n where n.nomination_id = id and touyan.in_scope(n.org_path)) $$;

create function recognition.on_view(id uuid, day date) returns boolean stable language sql security definer set search_path = recognition, touyan as
$$ select touyan.is_anyone() and exists (select 1 from recognition.nomination n
     where n.nomination_id = id and n.state = 'POSTED' and day between n.posted_from and n.posted_until) $$;

create function recognition.named_already(notice uuid, person uuid) returns boolean stable language sql security definer set search_path = recognition, touyan as
$$ select exists (select 1 from recognition.nomination n where n.notice_id = notice and n.person_id = person
     and n.state not in ('VETOED', 'NOT_CHOSEN', 'WITHDRAWN') and touyan.ring() in ('STAFF', 'SYSTEM')) $$;

-- Counts of one notice over all unions, without a name: a quota is kept by all of them together.
create function recognition.shares(wanted uuid) returns table (code text, name text, name_en text, percent int, have int, of_all int)
  stable language sql security definer set search_path = recognition, touyan as
$$ select c.code, c.name, c.name_en, q.percent,
     (select count(*)::int from recognition.nomination n join recognition.nomination_class k on k.nomination = n.nomination_id and k.quota_class = c.code
      where n.notice_id = wanted and n.state not in ('VETOED', 'NOT_CHOSEN', 'WITHDRAWN')),
     (select count(*)::int from recognition.nomination n where n.notice_id = wanted and n.state not in ('VETOED', 'NOT_CHOSEN', 'WITHDRAWN'))
   from recognition.quota q join recognition.quota_class c on c.code = q.quota_class
   where q.notice = wanted and touyan.ring() in ('STAFF', 'SYSTEM') order by c.sort $$;

create function recognition.objection_of(wanted uuid) returns table (notice_id uuid, nominee_name text, body text, filed_at timestamptz, answer text, answered_at timestamptz)
  stable language sql security definer set search_path = recognition, touyan as
$$ select n.notice_id, n.nominee_name, o.body, o.filed_at, o.answer, o.answered_at
   from recognition.objection o join recognition.nomination n using (nomination_id) where o.objection_id = wanted and touyan.is_anyone() $$;

create function recognition.filed_since(since timestamptz) returns int stable language sql security definer set search_path = recognition, touyan as
$$ select count(*)::int from recognition.objection where filed_at >= since and touyan.is_anyone() $$;

-- The public reads this and nothing else.
create view recognition.posting with (security_barrier) as
select n.nomination_id, n.notice_id, n.nominee_name, n.unit_name, n.merits, n.posted_from, n.posted_until
from recognition.nomination n where n.state = 'POSTED' and touyan.is_anyone();

alter table recognition.notice enable row level security;
create policy notice_read on recognition.notice for select using (touyan.is_anyone());
create policy notice_insert on recognition.notice for insert with check (touyan.in_scope(org_path));
alter table recognition.quota enable row level security;
create policy quota_read on recognition.quota for select using (touyan.is_anyone());
create policy quota_insert on recognition.quota for insert with check (exists (select 1 from recognition.notice n where n.notice_id = notice and touyan.in_scope(n.org_path)));

alter table recognition.nomination enable row level security;
create policy nomination_all on recognition.nomination using (touyan.in_scope(org_path));
alter table recognition.nomination_class enable row level security;
create policy nomination_class_all on recognition.nomination_class using (recognition.sees(nomination));
do $$ declare t text; begin
  foreach t in array array['opinion', 'delivery', 'step'] loop
    execute format('alter table recognition.%I enable row level security', t);
    execute format('create policy %I on recognition.%I using (recognition.sees(nomination_id))', t || '_all', t);
    execute format('create trigger %I before update or delete on recognition.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;
alter table recognition.objection enable row level security;
create policy objection_read on recognition.objection for select using (recognition.sees(nomination_id));
create policy objection_insert on recognition.objection for insert with check (
  answered_at is null and recognition.on_view(nomination_id, (filed_at at time zone 'Asia/Shanghai')::date));
create policy objection_update on recognition.objection for update using (recognition.sees(nomination_id));

-- What was said stands, and an answer is given once.
create function recognition.objection_stays() returns trigger language plpgsql as $$ begin
  if (new.objection_id, new.nomination_id, new.body, new.name, new.phone_sealed, new.filed_at)
     is distinct from (old.objection_id, old.nomination_id, old.body, old.name, old.phone_sealed, old.filed_at)
     or old.answered_at is not null then
    raise exception 'objection % cannot be rewritten', old.objection_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger objection_stays before update on recognition.objection for each row execute function recognition.objection_stays();

-- No decision while an objection waits for its answer, whoever asks.
create function recognition.decides_last() returns trigger language plpgsql as $$ begin
  if new.state = 'AWARDED' and old.state <> 'AWARDED'
     and exists (select 1 from recognition.objection o where o.nomination_id = new.nomination_id and o.answered_at is null) then
    raise exception 'nomination % has an unanswered objection', new.nomination_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger nomination_decides_last before update on recognition.nomination for each row execute function recognition.decides_last();

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('recognition.posting.workdays', 'NUMBER', '5', 'workday', 5, 30, 'OWN', ''),
('recognition.objections.day', 'NUMBER', '200', '', 20, 2000, 'OWN', '');

-- The first example: the shares the notice of 2024 asked for. How many places and until when is not in the public report.
insert into recognition.notice (notice_id, honour_type, title, year, source, papers, departments, org_path, entered_by_name, entered_at, version) values
  ('019362e0-0000-7000-8000-000000002024', 'national-may-day-medal', '2024 年全国五一劳动奖章推荐评选', 2024,
   '163.com/dy/article/IQ73N2Q0055061AC.html（公开报道，网易，2024 年）', '', '', '/33/', '随程序提供的例子', '2026-11-29T00:00:00Z', 1);
insert into recognition.quota values
  ('019362e0-0000-7000-8000-000000002024', 'industrial', 35), ('019362e0-0000-7000-8000-000000002024', 'front-line', 20),
  ('019362e0-0000-7000-8000-000000002024', 'science-education', 20), ('019362e0-0000-7000-8000-000000002024', 'migrant', 10),
  ('019362e0-0000-7000-8000-000000002024', 'private', 35), ('019362e0-0000-7000-8000-000000002024', 'key-industry', 35);
