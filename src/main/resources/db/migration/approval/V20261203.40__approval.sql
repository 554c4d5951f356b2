-- What every office does before it decides: hear those who have to be heard, and put the matter on public notice.
create schema approval;

-- Names on notices stand in the order of the official lists: by strokes.
create collation approval.strokes (provider = icu, locale = 'zh-u-co-stroke');

create table approval.chain_step (
  kind text not null check (kind ~ '^[a-z-]+$'), step text not null check (step ~ '^[a-z-]+$'), sort int not null,
  name text not null, name_en text not null, role text not null,
  primary key (kind, step), unique (kind, sort)
);
comment on table approval.chain_step is 'Who is heard about a kind of matter, one after the other; filled by migrations. @readonly';

create table approval.opinion (
  opinion_id uuid primary key,
  matter_kind text not null check (matter_kind ~ '^[a-z-]+$'), matter_id uuid not null,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  round int not null check (round >= 1),
  step text not null,                          -- of the chain, or the name of a body asked by letter
  verdict text not null check (verdict in ('FOR', 'AGAINST', 'RETURNED')),
  words text not null default '' check (char_length(words) <= 300),
  given_by uuid not null, given_by_name text not null, given_role text not null, at timestamptz not null,
  constraint opinion_once unique (matter_kind, matter_id, round, step),
  constraint no_is_explained check (verdict = 'FOR' or words <> '')
);
comment on table approval.opinion is 'What each who was heard has said. @appendonly';
create trigger opinion_stays before update or delete on approval.opinion for each row execute function touyan.refuse_change();

-- 公示. What the public read, in the words of that day. desk_path is the office that posted it and answers for it.
create table approval.posting (
  posting_id uuid primary key,
  matter_kind text not null check (matter_kind ~ '^[a-z-]+$'), matter_id uuid not null,
  board uuid not null,                         -- matters of one board are read on one page
  board_title text not null check (char_length(board_title) between 2 and 120),
  lead text not null, name text not null, unit text not null,
  words text not null check (char_length(words) <= 2000),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  desk_path text not null check (desk_path ~ '^/([0-9a-z]+/)*$'),
  from_day date not null, until_day date not null,
  workdays int,                                -- counted when it was posted; unknown of older ones
  posted_by uuid not null, posted_by_name text not null, posted_at timestamptz not null,
  ended_at timestamptz, ended_how text check (ended_how in ('DECIDED', 'WITHDRAWN')),
  constraint posting_days check (until_day >= from_day),
  constraint posting_lasts check (workdays >= 5),
  constraint posting_end check (num_nonnulls(ended_at, ended_how) in (0, 2))
);
create unique index posting_open on approval.posting (matter_kind, matter_id) where ended_at is null;
create index posting_board on approval.posting (board);
create index posting_matter on approval.posting (matter_kind, matter_id);

-- 异议. Its id is the address under which whoever filed it reads the answer.
create table approval.objection (
  objection_id uuid primary key, posting_id uuid not null references approval.posting,
  body text not null check (char_length(body) between 2 and 1000),
  name text not null default '' check (char_length(name) <= 60), phone_sealed bytea,
  filed_at timestamptz not null, due_on date not null,
  answer text check (char_length(answer) between 2 and 1000), answered_by uuid, answered_by_name text, answered_at timestamptz,
  check (num_nonnulls(answer, answered_by, answered_by_name, answered_at) in (0, 4))
);
create index objection_open on approval.objection (posting_id) where answered_at is null;

-- Asked inside policies and by the public, therefore as definer.
create function approval.on_view(id uuid, day date) returns boolean stable language sql security definer set search_path = approval, touyan as
$$ select touyan.is_anyone() and exists (select 1 from approval.posting p
     where p.posting_id = id and p.ended_at is null and day between p.from_day and p.until_day) $$;

create function approval.answers_for(id uuid) returns boolean stable language sql security definer set search_path = approval, touyan as
$$ select exists (select 1 from approval.posting p where p.posting_id = id and touyan.in_scope(p.desk_path)) $$;

create function approval.title_of(wanted uuid) returns text stable language sql security definer set search_path = approval, touyan as
$$ select p.board_title from approval.posting p where p.board = wanted and touyan.is_anyone() order by p.posted_at desc limit 1 $$;

create function approval.unanswered(kind text, matter uuid) returns boolean stable language sql security definer set search_path = approval, touyan as
$$ select exists (select 1 from approval.objection o join approval.posting p using (posting_id)
     where p.matter_kind = kind and p.matter_id = matter and o.answered_at is null) $$;

create function approval.was_posted(kind text, matter uuid) returns boolean stable language sql security definer set search_path = approval, touyan as
$$ select exists (select 1 from approval.posting p where p.matter_kind = kind and p.matter_id = matter) $$;

create function approval.objection_of(wanted uuid) returns table (board uuid, name text, body text, filed_at timestamptz, due_on date, answer text, answered_at timestamptz)
  stable language sql security definer set search_path = approval, touyan as
$$ select p.board, p.name, o.body, o.filed_at, o.due_on, o.answer, o.answered_at
   from approval.objection o join approval.posting p using (posting_id) where o.objection_id = wanted and touyan.is_anyone() $$;

create function approval.filed_since(since timestamptz) returns int stable language sql security definer set search_path = approval, touyan as
$$ select count(*)::int from approval.objection where filed_at >= since and touyan.is_anyone() $$;

-- The public reads this and nothing else.
create view approval.on_board with (security_barrier) as
select p.posting_id, p.matter_kind, p.board, p.board_title, p.lead, p.name, p.unit, p.words, p.from_day, p.until_day
from approval.posting p where p.ended_at is null and touyan.is_anyone();

alter table approval.opinion enable row level security;
create policy opinion_all on approval.opinion using (touyan.in_scope(org_path));
alter table approval.posting enable row level security;
create policy posting_all on approval.posting using (touyan.in_scope(org_path));
-- Who objected is known to the office that answers and those above it, never to the unit that is on notice.
alter table approval.objection enable row level security;
create policy objection_read on approval.objection for select using (approval.answers_for(posting_id));
create policy objection_insert on approval.objection for insert with check (
  answered_at is null and approval.on_view(posting_id, (filed_at at time zone 'Asia/Shanghai')::date));
create policy objection_update on approval.objection for update using (approval.answers_for(posting_id));

-- What was said stands, and an answer is given once.
create function approval.objection_stays() returns trigger language plpgsql as $$ begin
  if (new.objection_id, new.posting_id, new.body, new.name, new.phone_sealed, new.filed_at, new.due_on)
     is distinct from (old.objection_id, old.posting_id, old.body, old.name, old.phone_sealed, old.filed_at, old.due_on)
     or old.answered_at is not null then
    raise exception 'objection % cannot be rewritten', old.objection_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger objection_stays before update on approval.objection for each row execute function approval.objection_stays();

-- What was on notice stays as it was read; it ends once, and by a decision only when every objection has its answer.
create function approval.posting_stays() returns trigger language plpgsql as $$ begin
  if old.ended_at is not null
     or (new.posting_id, new.matter_kind, new.matter_id, new.board, new.lead, new.name, new.unit, new.words, new.org_path, new.desk_path,
         new.from_day, new.until_day, new.posted_by, new.posted_at)
       is distinct from (old.posting_id, old.matter_kind, old.matter_id, old.board, old.lead, old.name, old.unit, old.words, old.org_path,
         old.desk_path, old.from_day, old.until_day, old.posted_by, old.posted_at) then
    raise exception 'posting % cannot be rewritten', old.posting_id using errcode = 'integrity_constraint_violation';
  end if;
  if new.ended_how = 'DECIDED' and approval.unanswered(old.matter_kind, old.matter_id) then
    raise exception 'posting % has an unanswered objection', old.posting_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger posting_stays before update on approval.posting for each row execute function approval.posting_stays();

-- A notice is five working days everywhere; what offices of one kind had set for themselves holds for all.
update parameter.definition set min_value = 5, max_value = 30, origin = 'PRACTICE' where key = 'notice.workdays';
insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('notice.objections.day', 'NUMBER', '200', '', 20, 2000, 'OWN', ''),
('notice.answer.workdays', 'NUMBER', '10', 'workday', 1, 30, 'OWN', '');
