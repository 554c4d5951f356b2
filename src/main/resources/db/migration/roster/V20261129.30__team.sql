-- Teams of volunteers: the team of model workers and craftsmen, its trade teams, the speakers. Nobody is struck out: whoever
-- leaves keeps his row with the day he left, and whoever gets another role or term gets another row.
create table roster.team (
  team_id uuid primary key, slug text not null unique check (slug ~ '^[a-z0-9-]{4,40}$'),
  name text not null check (char_length(name) between 2 and 40),
  kind text not null check (kind in ('VOLUNTEERS', 'TRADE', 'SPEAKERS')),
  parent uuid references roster.team,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  trades text not null default '',            -- subjects it answers for, separated by commas
  purpose text not null default '' check (char_length(purpose) <= 300),
  founded_by text not null, founded_at timestamptz not null, ended_by text, ended_at timestamptz, version int not null,
  constraint no_team_of_itself check (parent is null or parent <> team_id)
);
create index team_path on roster.team (org_path text_pattern_ops);

create table roster.team_member (
  member_id uuid primary key, team_id uuid not null references roster.team, person_id uuid not null references roster.person,
  role text not null check (role in ('LEAD', 'MEMBER')),
  from_day date not null, until_day date check (until_day >= from_day),
  entered_by text not null, entered_at timestamptz not null, ended_by text, ended_at timestamptz, version int not null,
  constraint once_in_a_team exclude using gist (team_id with =, person_id with =, daterange(from_day, until_day, '[]') with &&)
    where (ended_at is null)
);
create index team_member_person on roster.team_member (person_id);

create function roster.team_path(id uuid) returns text stable language sql security definer set search_path = roster, touyan as
$$ select t.org_path from roster.team t where t.team_id = id and touyan.is_anyone() $$;

create function roster.serves(m roster.team_member) returns boolean stable language sql as
$$ select m.ended_at is null and m.from_day <= roster.today() and (m.until_day is null or m.until_day >= roster.today()) $$;

-- That there is such a team is for everybody to know; who is in it is for the unions concerned and for himself.
alter table roster.team enable row level security;
create policy team_read on roster.team for select using (touyan.is_anyone());
create policy team_insert on roster.team for insert with check (touyan.in_scope(org_path));
create policy team_update on roster.team for update using (touyan.in_scope(org_path));
alter table roster.team_member enable row level security;
create policy team_member_read on roster.team_member for select using (
  touyan.along_scope(roster.team_path(team_id)) or touyan.is_person(person_id));
create policy team_member_insert on roster.team_member for insert with check (touyan.in_scope(roster.team_path(team_id)));
create policy team_member_update on roster.team_member for update using (touyan.in_scope(roster.team_path(team_id)));

-- Public pages read these: names of those who have agreed to a public profile, and how many there are in all.
create view roster.team_face with (security_barrier) as
select m.team_id, m.role, p.person_id, p.slug, p.name, p.headline
from roster.team_member m join roster.profile p on p.person_id = m.person_id
where roster.serves(m) and p.standing <> 'DECEASED' and touyan.is_anyone();

create function roster.team_size(id uuid) returns int stable language sql security definer set search_path = roster, touyan as
$$ select count(*)::int from roster.team_member m join roster.person p on p.person_id = m.person_id
   where m.team_id = id and roster.serves(m) and p.standing <> 'DECEASED' and p.state <> 'LEFT' and touyan.is_anyone() $$;

-- For which subjects a team and its trade teams have somebody.
create function roster.team_covers(id uuid) returns setof text stable language sql security definer set search_path = roster, touyan as
$$ select distinct k.subject
   from roster.team t
   join roster.team_member m on m.team_id = t.team_id and roster.serves(m)
   join roster.person p on p.person_id = m.person_id and p.standing <> 'DECEASED' and p.state <> 'LEFT'
   join roster.person_skill s on s.person = p.person_id
   join catalog.skill k on k.code = s.skill
   where (t.team_id = id or t.parent = id) and t.ended_at is null and touyan.along_scope(t.org_path) $$;
