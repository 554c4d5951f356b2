-- Ten minutes before the shift (班前十分钟): one line, and a number of heads. Union chairs who tell the history of the Party
-- (千名工会主席讲党史) are another kind, counted apart.
create table lecture.shift_group (
  group_id uuid primary key, body_id uuid not null references organization.body,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  name text not null check (char_length(name) between 1 and 30),
  token_hash bytea not null unique,                       -- whoever holds the link writes this group's lines, and sees nothing else
  opened_by_name text not null, opened_at timestamptz not null, closed_by_name text, closed_at timestamptz
);
create index shift_group_path on lecture.shift_group (org_path text_pattern_ops);

create table lecture.shift_talk (
  talk_id uuid primary key, body_id uuid not null references organization.body,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  group_id uuid references lecture.shift_group, group_name text not null check (char_length(group_name) between 1 and 30),
  kind text not null check (kind in ('SHIFT', 'CHAIR')),
  day date not null,                                      -- of a weekly line: the last of its days
  times int not null default 1 check (times between 1 and 60),
  minutes int not null check (minutes between 1 and 120),
  topic text not null check (char_length(topic) between 1 and 60),
  speaker text not null default '' check (char_length(speaker) <= 20),
  heads int not null check (heads between 1 and 20000),
  key_hash bytea not null unique,
  entered_by uuid, entered_by_name text not null, entered_at timestamptz not null,
  voided_by_name text, voided_at timestamptz, void_reason text not null default '' check (char_length(void_reason) <= 300),
  constraint void_is_explained check ((voided_at is null) = (void_reason = ''))
);
create index shift_talk_path on lecture.shift_talk (org_path text_pattern_ops, day);
create index shift_talk_group on lecture.shift_talk (group_id, day) where group_id is not null;

alter table lecture.shift_group enable row level security;
create policy shift_group_all on lecture.shift_group using (touyan.in_scope(org_path));
alter table lecture.shift_talk enable row level security;
create policy shift_talk_all on lecture.shift_talk using (touyan.in_scope(org_path));

-- What is said stays; a line that was wrong is taken back with a reason.
create function lecture.keep_talk() returns trigger language plpgsql as $$ begin
  if (old.day, old.times, old.minutes, old.heads, old.kind, old.body_id) is distinct from (new.day, new.times, new.minutes, new.heads, new.kind, new.body_id)
      or old.voided_at is not null then
    raise exception 'talk % stays as it was written', old.talk_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger shift_talk_stays before update on lecture.shift_talk for each row execute function lecture.keep_talk();
create trigger shift_talk_not_deleted before delete on lecture.shift_talk for each row execute function touyan.refuse_change();

-- What counts, with the town and the moment every figure wants.
create view lecture.counted_talk with (security_invoker = true) as
select t.talk_id, t.kind, t.times, t.heads, t.org_path, t.body_id, b.town, '' as number,
  (t.day + time '12:00') at time zone 'Asia/Shanghai' as at
from lecture.shift_talk t join organization.body b using (body_id)
where t.voided_at is null;

-- Opens the two taps of the listeners.
alter table lecture.booking add column feedback_hash bytea unique;

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('lecture.shift.days', 'NUMBER', '31', 'day', 1, 92, 'OWN', ''),
('lecture.shift.group.most', 'NUMBER', '3', '', 1, 6, 'OWN', '');
