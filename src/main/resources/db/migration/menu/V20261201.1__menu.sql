-- The monthly list (每月志愿服务清单): what is offered, by whom, when and where, and with how many places.
create schema menu;

create table menu.monthly_list (
  month date primary key check (extract(day from month) = 1),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('DRAFT', 'REVIEWED', 'PUBLISHED')),
  edited_by uuid, edited_by_name text not null, edited_at timestamptz not null,
  approved_by uuid, approved_by_name text not null default '', approved_at timestamptz,
  published_at timestamptz,
  version int not null,
  constraint approved_by_another check (approved_by is null or edited_by is null or approved_by <> edited_by),
  constraint approved_before_shown check (state = 'DRAFT' or approved_at is not null),
  constraint published_at_a_time check ((state = 'PUBLISHED') = (published_at is not null))
);

create table menu.item (
  item_id uuid primary key,
  month date not null references menu.monthly_list,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('DRAFT', 'CONFIRMED', 'DECLINED', 'PUBLISHED', 'WITHDRAWN', 'DONE', 'NOT_DONE')),
  title text not null check (char_length(title) between 2 and 40),
  subject text not null,
  kind text not null check (kind in ('COURSE', 'SERVICE')),
  form text not null check (form in ('DOOR', 'CLINIC', 'ONLINE', 'LECTURE', 'OPEN_DAY')),
  mechanism text not null check (mechanism in ('SPIRIT', 'SKILL', 'VALUES')),
  audiences text not null check (audiences ~ '^[A-Z,]+$'),            -- separated by commas
  purposes text not null default '' check (purposes ~ '^[A-Z_,]*$'),
  towns text not null default '' check (towns ~ '^[0-9,]*$'),         -- NBS codes; none is the whole city
  length_minutes int not null check (length_minutes between 5 and 2880),
  conditions text not null default '' check (char_length(conditions) <= 300),
  risk text not null default '' check (char_length(risk) <= 300),
  elderly boolean not null default false,
  contact text not null default '' check (char_length(contact) <= 60),
  person_id uuid references roster.person, team_id uuid references roster.team,
  source text not null check (source in ('OFFICER', 'COPIED', 'OFFER', 'UNMET')),
  answer text not null default '' check (char_length(answer) <= 300), -- what the provider said
  answered_by_name text not null default '', answered_at timestamptz,
  reason text not null default '' check (char_length(reason) <= 300), -- why withdrawn, or why not done
  shown boolean not null default false,                               -- has stood on the published list
  version int not null,
  constraint one_provider check (num_nonnulls(person_id, team_id) <= 1),
  constraint shown_has_provider check (state in ('DRAFT', 'WITHDRAWN') or num_nonnulls(person_id, team_id) = 1),
  constraint ended_is_explained check (state not in ('WITHDRAWN', 'NOT_DONE') or reason <> ''),
  constraint shown_when_published check (state not in ('PUBLISHED', 'DONE', 'NOT_DONE') or shown)
);
create index item_month on menu.item (month);
create index item_person on menu.item (person_id) where person_id is not null;
create index item_team on menu.item (team_id) where team_id is not null;

-- A provider is in one place at a time, and no place is given twice: whatever happens at once, these two hold.
create table menu.slot (
  slot_id uuid primary key, item_id uuid not null references menu.item,
  provider uuid,                                                      -- person or team, as the line says
  from_at timestamptz not null, to_at timestamptz not null,
  place text not null check (char_length(place) between 1 and 80),
  capacity int not null check (capacity between 1 and 500),
  taken int not null default 0,
  live boolean not null default true,                                 -- its line has been neither declined nor withdrawn
  constraint from_before_to check (from_at < to_at),
  constraint never_oversold check (taken between 0 and capacity),
  constraint one_place_at_a_time exclude using gist (provider with =, tstzrange(from_at, to_at) with &&) where (live and provider is not null)
);
comment on table menu.slot is '@deletable times of a line that is not published yet';
create index slot_item on menu.slot (item_id, from_at);

-- Whoever leads a team answers for its lines.
create function menu.leads(team uuid) returns boolean stable language sql security definer set search_path = menu, touyan as
$$ select exists (select 1 from roster.team_member m
     where m.team_id = team and m.role = 'LEAD' and roster.serves(m) and touyan.is_person(m.person_id)) $$;

create function menu.sees(id uuid) returns boolean stable language sql security definer set search_path = menu, touyan as
$$ select exists (select 1 from menu.item i where i.item_id = id
     and (touyan.along_scope(i.org_path) or touyan.is_person(i.person_id) or menu.leads(i.team_id))) $$;

create function menu.writes(id uuid) returns boolean stable language sql security definer set search_path = menu, touyan as
$$ select exists (select 1 from menu.item i where i.item_id = id
     and (touyan.in_scope(i.org_path) or touyan.is_person(i.person_id) or menu.leads(i.team_id))) $$;

alter table menu.monthly_list enable row level security;
create policy monthly_list_read on menu.monthly_list for select using (touyan.along_scope(org_path) or touyan.ring() = 'SELF');
create policy monthly_list_insert on menu.monthly_list for insert with check (touyan.in_scope(org_path));
create policy monthly_list_update on menu.monthly_list for update using (touyan.in_scope(org_path));
alter table menu.item enable row level security;
create policy item_read on menu.item for select using (
  touyan.along_scope(org_path) or touyan.is_person(person_id) or menu.leads(team_id));
create policy item_insert on menu.item for insert with check (touyan.in_scope(org_path));
create policy item_update on menu.item for update using (
  touyan.in_scope(org_path) or touyan.is_person(person_id) or menu.leads(team_id));
alter table menu.slot enable row level security;
create policy slot_read on menu.slot for select using (menu.sees(item_id));
create policy slot_insert on menu.slot for insert with check (menu.writes(item_id));
create policy slot_update on menu.slot for update using (menu.writes(item_id));
create policy slot_delete on menu.slot for delete using (menu.writes(item_id));

-- Public pages read these and nothing else. A provider is named as far as his profile is public; a team always is.
create view menu.open_list with (security_barrier) as
select l.month, l.published_at from menu.monthly_list l where l.state = 'PUBLISHED' and touyan.is_anyone();

create view menu.open_item with (security_barrier) as
select i.item_id, i.month, i.state, i.title, i.subject, i.kind, i.form, i.mechanism, i.audiences, i.purposes, i.towns,
  i.length_minutes, i.conditions, i.risk, i.elderly, i.contact, i.reason, t.name as team_name, t.slug as team_slug,
  p.name as person_name, p.slug as person_slug
from menu.item i
join menu.monthly_list l on l.month = i.month and l.state = 'PUBLISHED'
left join roster.team t on t.team_id = i.team_id
left join roster.profile p on p.person_id = i.person_id and p.standing <> 'DECEASED'
where i.shown and touyan.is_anyone();

create view menu.open_slot with (security_barrier) as
select s.slot_id, s.item_id, s.from_at, s.to_at, s.place, s.capacity, s.taken
from menu.slot s join menu.item i on i.item_id = s.item_id
join menu.monthly_list l on l.month = i.month and l.state = 'PUBLISHED'
where i.shown and s.live and touyan.is_anyone();

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('menu.draft.day', 'NUMBER', '20', '', 10, 24, 'OWN', ''),
('menu.approve.day', 'NUMBER', '25', '', 15, 28, 'OWN', ''),
('menu.open.day', 'NUMBER', '1', '', 1, 5, 'OWN', '');
