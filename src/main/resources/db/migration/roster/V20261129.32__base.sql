-- Houses of the model workers and craftsmen: a place with opening hours, a keeper and somebody on duty each half day.
create table roster.base (
  base_id uuid primary key, slug text not null unique check (slug ~ '^[a-z0-9-]{4,40}$'),
  name text not null check (char_length(name) between 2 and 40),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'), town text not null,
  place text not null check (char_length(place) between 2 and 120),
  hours text not null check (char_length(hours) between 2 and 120),
  keeper text not null check (char_length(keeper) between 2 and 60),
  services text not null default '' check (char_length(services) <= 500),   -- one a line
  opened_by text not null, opened_at timestamptz not null, ended_by text, ended_at timestamptz
);
create index base_path on roster.base (org_path text_pattern_ops);

create table roster.base_duty (
  duty_id uuid primary key, base_id uuid not null references roster.base, person_id uuid not null references roster.person,
  day date not null, half text not null check (half in ('AM', 'PM')),
  entered_by text not null, entered_at timestamptz not null, ended_by text, ended_at timestamptz
);
-- Nobody sits in two places at once.
create unique index base_duty_once on roster.base_duty (person_id, day, half) where ended_at is null;
create index base_duty_day on roster.base_duty (base_id, day);

create function roster.base_path(id uuid) returns text stable language sql security definer set search_path = roster, touyan as
$$ select b.org_path from roster.base b where b.base_id = id and touyan.is_anyone() $$;

alter table roster.base enable row level security;
create policy base_read on roster.base for select using (touyan.is_anyone());
create policy base_insert on roster.base for insert with check (touyan.in_scope(org_path));
create policy base_update on roster.base for update using (touyan.in_scope(org_path));
alter table roster.base_duty enable row level security;
create policy base_duty_read on roster.base_duty for select using (
  touyan.along_scope(roster.base_path(base_id)) or touyan.is_person(person_id));
create policy base_duty_insert on roster.base_duty for insert with check (touyan.in_scope(roster.base_path(base_id)));
create policy base_duty_update on roster.base_duty for update using (touyan.in_scope(roster.base_path(base_id)));

-- Everybody may know that somebody is there; by name only whoever has agreed to a public profile.
create view roster.base_open with (security_barrier) as
select d.base_id, d.day, d.half, r.slug, r.name
from roster.base_duty d
join roster.person p on p.person_id = d.person_id and p.state <> 'LEFT' and p.standing <> 'DECEASED'
left join roster.profile r on r.person_id = d.person_id
where d.ended_at is null and touyan.is_anyone();

-- Asked across unions: somebody on duty elsewhere is not free here.
create function roster.on_base_duty(id uuid, wanted date, part text) returns boolean stable language sql security definer
  set search_path = roster, touyan as
$$ select exists (select 1 from roster.base_duty d
     where d.person_id = id and d.day = wanted and d.half = part and d.ended_at is null and touyan.is_anyone()) $$;
