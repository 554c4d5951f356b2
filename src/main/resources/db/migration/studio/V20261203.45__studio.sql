-- 创新工作室: from application to reconfirmation; who works there, on what, with which money, and what came of it, counted once.
create schema studio;

-- Between the leader's name and 工作室, and which line of offices names it. E39: name = leader + line + 创新工作室.
create table studio.name_line (
  code text primary key check (code ~ '^[a-z-]+$'), line text not null check (line in ('UNION', 'HR')),
  words text not null, words_en text not null, sort int not null
);
comment on table studio.name_line is 'How a studio may be called after its leader. @readonly';
insert into studio.name_line values
  ('skilled', 'UNION', '高技能人才创新工作室', 'Studio of skilled talent', 1),
  ('model-worker', 'UNION', '劳模创新工作室', 'Studio of a model worker', 2),
  ('craftsman', 'UNION', '工匠创新工作室', 'Studio of a craftsman', 3),
  ('model-and-craftsman', 'UNION', '劳模和工匠人才创新工作室', 'Studio of model workers and craftsmen', 4),
  ('skill-master', 'HR', '技能大师工作室', 'Studio of a skill master', 5);

-- What an application must show and a visit looks for, as the notices of other cities list it.
create table studio.requirement (
  code text primary key check (code ~ '^[a-z-]+$'), list text not null check (list in ('APPLICATION', 'VISIT')),
  name text not null, name_en text not null, sort int not null
);
comment on table studio.requirement is 'Checklists: 六有 of an application, 七有 of a visit. @readonly';
insert into studio.requirement values
  ('has-leader', 'APPLICATION', '有带头人', 'A leader', 1), ('has-team', 'APPLICATION', '有团队', 'A team', 2),
  ('has-place', 'APPLICATION', '有场地和经费', 'A place and money', 3), ('has-rules', 'APPLICATION', '有制度', 'Rules', 4),
  ('has-projects', 'APPLICATION', '有攻关项目', 'Projects', 5), ('has-results', 'APPLICATION', '有成果', 'Results', 6),
  ('sees-plaque', 'VISIT', '牌匾位置', 'Where the plaque hangs', 11), ('sees-place', 'VISIT', '场所', 'The place', 12),
  ('sees-rules', 'VISIT', '制度', 'Its rules', 13), ('sees-money', 'VISIT', '经费', 'Its money', 14),
  ('sees-team', 'VISIT', '团队', 'Its team', 15), ('sees-ledger', 'VISIT', '台账', 'Its ledger', 16),
  ('sees-results', 'VISIT', '成果', 'Its results', 17);

create table studio.studio (
  studio_id uuid primary key,
  leader_id uuid not null references roster.person, leader_name text not null check (char_length(leader_name) between 2 and 60),
  name_line text not null references studio.name_line, line_words text not null,
  name text generated always as (leader_name || line_words) stored,
  level text not null check (level in ('NATION', 'PROVINCE', 'CITY', 'COUNTY')),
  unit_name text not null check (char_length(unit_name) between 2 and 60),
  field text not null check (char_length(field) between 2 and 60),
  running_since date not null,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'), town text not null,
  state text not null check (state in ('APPLIED', 'RETURNED', 'ENDORSED', 'MATERIAL', 'VISITED', 'JUDGED', 'POSTED', 'NAMED', 'REPORTED',
    'RECTIFYING', 'RECONFIRMED', 'LEADERLESS', 'REFUSED', 'WITHDRAWN', 'REVOKED', 'DISSOLVED')),
  applied_by uuid not null, applied_by_name text not null, applied_at timestamptz not null,
  number text unique, document_no text, named_on date, named_by uuid,
  review_due date, confirmed_until date,
  leader_left_on date, change_by date,
  ended_on date, ended_document text, reason text not null default '' check (char_length(reason) <= 300),
  shown_since date,                                                    -- the leader has agreed to a public page
  version int not null,
  constraint named_is_documented check (state not in ('NAMED', 'REPORTED', 'RECTIFYING', 'RECONFIRMED', 'LEADERLESS', 'REVOKED', 'DISSOLVED')
    or (number is not null and document_no is not null and named_on is not null and named_by is not null)),
  constraint end_is_dated check ((state in ('REVOKED', 'DISSOLVED')) = (ended_on is not null)),
  constraint revoked_has_a_document check (state <> 'REVOKED' or ended_document is not null),
  constraint leader_is_replaced_in_time check ((state = 'LEADERLESS') = (change_by is not null))
);
create index studio_path on studio.studio (org_path text_pattern_ops);
create index studio_leader on studio.studio (leader_id);
-- A leader leads one studio of a line at a time.
create unique index studio_of_leader on studio.studio (leader_id) where state not in ('REFUSED', 'WITHDRAWN', 'REVOKED', 'DISSOLVED');

-- Asked inside policies, therefore as definer.
create function studio.sees(id uuid) returns boolean stable language sql security definer set search_path = studio, touyan as
$$ select exists (select 1 from studio.studio s where s.studio_id = id and (touyan.in_scope(s.org_path) or touyan.is_person(roster.now_is(s.leader_id)))) $$;

create table studio.name_was (
  studio_id uuid not null references studio.studio, name text not null, until_day date not null, document_no text not null,
  primary key (studio_id, until_day, name)
);
comment on table studio.name_was is 'What a studio was called before its leader changed. @appendonly';

create table studio.answer (
  studio_id uuid not null references studio.studio, requirement text not null references studio.requirement, round int not null check (round >= 1),
  met boolean not null, words text not null default '' check (char_length(words) <= 300),
  by_name text not null, at timestamptz not null,
  primary key (studio_id, requirement, round), constraint unmet_is_explained check (met or words <> '')
);
comment on table studio.answer is 'What was written or seen for each line of a checklist. @appendonly';

create table studio.mark (
  studio_id uuid not null references studio.studio, round int not null check (round >= 1), judge text not null check (char_length(judge) between 2 and 60),
  mark int not null check (mark between 0 and 100), words text not null default '' check (char_length(words) <= 300),
  keyed_by uuid not null, keyed_by_name text not null, at timestamptz not null,
  primary key (studio_id, round, judge)
);
comment on table studio.mark is 'What each member of the panel gave an application; applications are never compared. @appendonly';

create table studio.review (
  review_id uuid primary key, studio_id uuid not null references studio.studio, year int not null check (year between 2000 and 2100),
  words text not null check (char_length(words) between 2 and 2000), counted text not null,
  reported_by uuid not null, reported_by_name text not null, reported_at timestamptz not null,
  outcome text check (outcome in ('PASSED', 'RECTIFY', 'FAILED')), judged_by uuid, judged_by_name text, judged_at timestamptz,
  verdict text not null default '' check (char_length(verdict) <= 300),
  constraint reporter_is_not_judge check (judged_by is null or judged_by <> reported_by),
  check (num_nonnulls(outcome, judged_by, judged_by_name, judged_at) in (0, 4))
);
comment on table studio.review is 'A year in the studio''s own words with its counted outputs, and what the federation says to it.';
create unique index review_once on studio.review (studio_id, year) where outcome is null or outcome <> 'RECTIFY';

create table studio.member (
  member_id uuid primary key, studio_id uuid not null references studio.studio, person_id uuid references roster.person,
  name text not null check (char_length(name) between 2 and 60), duty text not null check (char_length(duty) between 2 and 60),
  from_day date not null, until_day date, entered_by_name text not null, entered_at timestamptz not null,
  constraint member_days check (until_day >= from_day)
);
create index member_person on studio.member (person_id);
create unique index member_once on studio.member (studio_id, name) where until_day is null;

create table studio.project (
  project_id uuid primary key, studio_id uuid not null references studio.studio,
  title text not null check (char_length(title) between 2 and 80), source text not null check (char_length(source) between 2 and 120),
  budget_fen bigint not null check (budget_fen >= 0), from_day date not null, due_on date not null,
  stage text not null check (stage in ('RUNNING', 'DONE', 'STOPPED')), ended_on date, result text not null default '' check (char_length(result) <= 300),
  entered_by_name text not null, entered_at timestamptz not null,
  constraint project_days check (due_on >= from_day), constraint project_end check ((stage = 'RUNNING') = (ended_on is null)),
  constraint end_has_a_result check (stage = 'RUNNING' or result <> '')
);
create table studio.milestone (
  milestone_id uuid primary key, project_id uuid not null references studio.project, studio_id uuid not null references studio.studio,
  title text not null check (char_length(title) between 2 and 80), due_on date not null, done_on date, words text not null default '' check (char_length(words) <= 300),
  check (done_on is null or words <> '')
);

-- Grants and what was spent of them; a wrong line is undone by another with its reason.
create table studio.money (
  entry_id uuid primary key, studio_id uuid not null references studio.studio, kind text not null check (kind in ('GRANT', 'SPENT')),
  amount_fen bigint not null check (amount_fen <> 0), day date not null, what text not null check (char_length(what) between 2 and 120),
  undoes uuid unique references studio.money, entered_by uuid not null, entered_by_name text not null, entered_at timestamptz not null,
  constraint only_undoing_is_negative check ((amount_fen < 0) = (undoes is not null))
);
comment on table studio.money is 'What a studio was given and has spent. @appendonly';

-- What came of the work. The proof key is the number of the patent or standard, or what else makes it the same thing: it exists once.
create table studio.output (
  output_id uuid primary key, holder_id uuid not null references studio.studio,
  kind text not null check (kind in ('PATENT', 'MICRO_INVENTION', 'QC', 'PRIZE', 'STANDARD', 'METHOD', 'PAPER', 'TRAINING', 'APPRENTICE')),
  title text not null check (char_length(title) between 2 and 120), number text, grade text not null default '' check (char_length(grade) <= 40),
  issuer text not null default '' check (char_length(issuer) <= 80), day date not null, heads int check (heads between 1 and 9999),
  proof_key text not null, org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'), town text not null,
  entered_by uuid not null, entered_by_name text not null, entered_at timestamptz not null,
  verified_by uuid, verified_by_name text, verified_at timestamptz, withdrawn_at timestamptz, withdrawn_why text,
  constraint output_verified_by_another check (verified_by is null or verified_by <> entered_by),
  constraint patent_has_its_number check (kind <> 'PATENT' or number ~ '^ZL[0-9]{12}[.][0-9X]$'),
  constraint people_are_counted check ((kind in ('TRAINING', 'APPRENTICE')) = (heads is not null)),
  constraint honour_has_its_giver check (kind not in ('QC', 'PRIZE') or (issuer <> '' and grade <> '')),
  check (num_nonnulls(verified_by, verified_by_name, verified_at) in (0, 3)), check (num_nonnulls(withdrawn_at, withdrawn_why) in (0, 2))
);
create unique index output_once on studio.output (proof_key) where withdrawn_at is null;
create unique index patent_once on studio.output (number) where kind = 'PATENT' and withdrawn_at is null;
create index output_holder on studio.output (holder_id);

-- 法律状态: what the register said on a day. The latest one on or before a day counts on that day.
create table studio.legal_state (
  output_id uuid not null references studio.output, as_of date not null, state text not null check (state in ('PENDING', 'GRANTED', 'LAPSED', 'VOID')),
  source text not null check (char_length(source) between 2 and 120), entered_by_name text not null, entered_at timestamptz not null,
  primary key (output_id, as_of)
);
comment on table studio.legal_state is '@appendonly';

-- Another studio's part of an output. Whoever entered it first keeps it; the rest of the hundred is his.
create table studio.share (
  output_id uuid not null references studio.output, studio_id uuid not null references studio.studio, percent int not null check (percent between 1 and 99),
  words text not null check (char_length(words) between 2 and 300), claimed_by_name text not null, claimed_at timestamptz not null,
  primary key (output_id, studio_id)
);
comment on table studio.share is 'Parts of an output that other studios have; it is counted once all the same. @appendonly';

-- E40: what the group was given as a group, apart from its outputs and from anybody's own honours.
create table studio.team_honour (
  honour_id uuid primary key, studio_id uuid not null references studio.studio, title text not null check (char_length(title) between 2 and 80),
  issuer text not null check (char_length(issuer) between 2 and 80), year int not null check (year between 1949 and 2100),
  document_no text not null default '' check (char_length(document_no) <= 60), entered_by_name text not null, entered_at timestamptz not null,
  unique (studio_id, title, year)
);
comment on table studio.team_honour is 'Honours of the group; never of one of its members. @appendonly';

create table studio.alliance (
  alliance_id uuid primary key, name text not null unique check (char_length(name) between 2 and 60), words text not null check (char_length(words) between 2 and 500),
  founded_on date not null, org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'), entered_by_name text not null, entered_at timestamptz not null
);
comment on table studio.alliance is '@appendonly';
create table studio.alliance_member (
  alliance_id uuid not null references studio.alliance, studio_id uuid not null references studio.studio, from_day date not null, until_day date,
  primary key (alliance_id, studio_id, from_day), check (until_day >= from_day)
);

create table studio.step (
  step_id bigint generated always as identity primary key, studio_id uuid not null references studio.studio,
  at timestamptz not null, act text not null, to_state text not null, role text not null, actor_name text not null, note text not null default ''
);
comment on table studio.step is '@appendonly';
create index step_studio on studio.step (studio_id, step_id);

alter table studio.studio enable row level security;
create policy studio_all on studio.studio using (touyan.in_scope(org_path) or touyan.is_person(roster.now_is(leader_id)));
do $$ declare t text; begin
  foreach t in array array['name_was', 'answer', 'mark', 'review', 'member', 'project', 'milestone', 'money', 'team_honour', 'alliance_member', 'step'] loop
    execute format('alter table studio.%I enable row level security', t);
    execute format('create policy %I on studio.%I using (studio.sees(studio_id))', t || '_all', t);
  end loop;
  foreach t in array array['name_was', 'answer', 'mark', 'money', 'team_honour', 'legal_state', 'share', 'alliance', 'step'] loop
    execute format('create trigger %I before update or delete on studio.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;
alter table studio.alliance enable row level security;
create policy alliance_read on studio.alliance for select using (touyan.is_anyone());
create policy alliance_insert on studio.alliance for insert with check (touyan.in_scope(org_path));
create function studio.has_share(output uuid) returns boolean stable language sql security definer set search_path = studio, touyan as
$$ select exists (select 1 from studio.share h where h.output_id = output and studio.sees(h.studio_id)) $$;
create function studio.sees_output(output uuid) returns boolean stable language sql security definer set search_path = studio, touyan as
$$ select exists (select 1 from studio.output o where o.output_id = output and studio.sees(o.holder_id)) or studio.has_share(output) $$;
alter table studio.output enable row level security;
create policy output_read on studio.output for select using (studio.sees(holder_id) or studio.has_share(output_id));
create policy output_insert on studio.output for insert with check (studio.sees(holder_id));
create policy output_update on studio.output for update using (studio.sees(holder_id));
alter table studio.legal_state enable row level security;
create policy legal_state_all on studio.legal_state using (studio.sees_output(output_id));
alter table studio.share enable row level security;
create policy share_read on studio.share for select using (studio.sees(studio_id) or studio.sees_output(output_id));
create policy share_insert on studio.share for insert with check (studio.sees(studio_id));

create function studio.name_of(id uuid) returns text stable language sql security definer set search_path = studio, touyan as
$$ select s.name from studio.studio s where s.studio_id = id and touyan.is_anyone() $$;

-- Who holds what somebody else claims: over all studios, without anything but the name.
create function studio.held(key text) returns table (output_id uuid, holder_id uuid, holder_name text, title text, free int)
  stable language sql security definer set search_path = studio, touyan as
$$ select o.output_id, o.holder_id, s.name, o.title, 99 - coalesce((select sum(h.percent)::int from studio.share h where h.output_id = o.output_id), 0)
   from studio.output o join studio.studio s on s.studio_id = o.holder_id
   where o.proof_key = key and o.withdrawn_at is null and touyan.is_anyone() $$;

create function studio.next_number(year int) returns int language sql security definer set search_path = studio, touyan as
$$ select pg_advisory_xact_lock(hashtextextended('studio.number', year));
   select 1 + count(*)::int from studio.studio where number like 'CG' || year || '-%' and touyan.ring() in ('STAFF', 'SYSTEM') $$;

create function studio.leads_already(person uuid) returns boolean stable language sql security definer set search_path = studio, touyan as
$$ select exists (select 1 from studio.studio s where s.leader_id = any (roster.selves(person))
     and s.state not in ('REFUSED', 'WITHDRAWN', 'REVOKED', 'DISSOLVED') and touyan.is_anyone()) $$;

-- Nobody is named without a notice, or while an objection waits; the number, once given, stays.
create function studio.studio_keeps() returns trigger language plpgsql as $$ begin
  if new.state = 'NAMED' and old.state = 'POSTED' and (not approval.was_posted('studio', new.studio_id) or approval.unanswered('studio', new.studio_id)) then
    raise exception 'studio % is not through its notice', new.studio_id using errcode = 'integrity_constraint_violation';
  end if;
  if old.number is not null and (new.number, new.named_on, new.document_no) is distinct from (old.number, old.named_on, old.document_no) then
    raise exception 'the naming of studio % stays', old.studio_id using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('REVOKED', 'DISSOLVED') then
    raise exception 'studio % has ended', old.studio_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger studio_keeps before update on studio.studio for each row execute function studio.studio_keeps();

-- All parts of an output together are one output.
create function studio.one_output() returns trigger language plpgsql security definer set search_path = studio, touyan as $$ begin
  perform pg_advisory_xact_lock(hashtextextended(new.output_id::text, 45));
  if exists (select 1 from studio.output o where o.output_id = new.output_id and o.holder_id = new.studio_id) then
    raise exception 'studio % holds output % itself', new.studio_id, new.output_id using errcode = 'integrity_constraint_violation';
  end if;
  if new.percent + coalesce((select sum(h.percent) from studio.share h where h.output_id = new.output_id), 0) > 99 then
    raise exception 'more than all of output % is claimed', new.output_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger share_of_one before insert on studio.share for each row execute function studio.one_output();

-- No more is spent than was given.
create function studio.within_grants() returns trigger language plpgsql security definer set search_path = studio, touyan as $$
declare given bigint; spent bigint; begin
  perform pg_advisory_xact_lock(hashtextextended(new.studio_id::text, 46));
  select coalesce(sum(amount_fen) filter (where kind = 'GRANT'), 0), coalesce(sum(amount_fen) filter (where kind = 'SPENT'), 0)
    into given, spent from studio.money where studio_id = new.studio_id;
  if new.kind = 'GRANT' then given := given + new.amount_fen; else spent := spent + new.amount_fen; end if;
  if spent > given or spent < 0 then
    raise exception 'studio % spends more than it was given', new.studio_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger money_within before insert on studio.money for each row execute function studio.within_grants();

-- The public reads these and nothing else: named, not ended, and agreed to by the leader.
create view studio.open_studio with (security_barrier) as
select s.studio_id, s.name, s.level, s.line_words, l.line, s.unit_name, s.field, s.town, s.number, s.named_on, s.confirmed_until, s.leader_name,
  case when p.published then p.slug end as leader_slug
from studio.studio s join studio.name_line l on l.code = s.name_line join roster.person p on p.person_id = roster.now_is(s.leader_id)
where s.state in ('NAMED', 'REPORTED', 'RECTIFYING', 'RECONFIRMED') and s.shown_since is not null and touyan.is_anyone();
create view studio.open_output with (security_barrier) as
select o.output_id, s.studio_id, o.kind, o.title, o.number, o.grade, o.issuer, o.day, o.heads
from studio.open_studio s join studio.output o on o.holder_id = s.studio_id where o.verified_at is not null and o.withdrawn_at is null
union all
select o.output_id, s.studio_id, o.kind, o.title, o.number, o.grade, o.issuer, o.day, o.heads
from studio.open_studio s join studio.share h on h.studio_id = s.studio_id join studio.output o on o.output_id = h.output_id
where o.verified_at is not null and o.withdrawn_at is null;
create view studio.open_honour with (security_barrier) as
select h.studio_id, h.title, h.issuer, h.year from studio.team_honour h join studio.open_studio s using (studio_id);

-- What is counted, each once: for figures and the rows beneath.
create view studio.counted_studio with (security_invoker) as
select s.studio_id, (s.named_on::timestamp at time zone 'Asia/Shanghai') as named_at, s.named_on, s.ended_on, s.level, s.name, s.town, s.org_path, s.number
from studio.studio s where s.named_on is not null;
create view studio.counted_output with (security_invoker) as
select o.output_id, o.kind, (o.day::timestamp at time zone 'Asia/Shanghai') as at, o.day, coalesce(o.heads, 0) as heads, o.title, o.town, o.org_path,
  coalesce(o.number, s.number) as number, s.name as studio_name,
  exists (select 1 from studio.legal_state l where l.output_id = o.output_id and l.state = 'GRANTED') as granted
from studio.output o join studio.studio s on s.studio_id = o.holder_id where o.verified_at is not null and o.withdrawn_at is null;

insert into paper.kind (kind, word, keep_years, source) values ('studio-naming', '创工', null, 'P15');

insert into approval.chain_step (kind, step, sort, name, name_en, role) values
  ('studio', 'town', 1, '镇街（产业）工会', 'Union of the town', 'TOWN_CADRE'),
  ('studio', 'material', 2, '材料审核', 'Review of the papers', 'CITY_STAFF'),
  ('studio', 'visit', 3, '实地考察', 'Visit on the spot', 'CITY_STAFF'),
  ('studio', 'panel', 4, '评审', 'Panel', 'CITY_STAFF');

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('studio.leader-change.days', 'NUMBER', '60', 'day', 7, 365, 'OWN', ''),
('studio.panel.judges', 'NUMBER', '3', '', 3, 15, 'OWN', ''),
('studio.panel.mark', 'NUMBER', '60', '', 1, 100, 'OWN', ''),
('studio.projects.year', 'NUMBER', '1', '', 1, 20, 'PRACTICE', '多地申报条件：每年至少一个单位批准的课题'),
('studio.running.months', 'NUMBER', '12', 'month', 0, 60, 'PRACTICE', '行业示范工作室要求实际运行满期，县级从宽');
