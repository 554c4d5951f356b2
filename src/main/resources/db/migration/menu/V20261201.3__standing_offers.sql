-- What a person or a team gives every month: the next list is drafted with it.
create table menu.standing_offer (
  offer_id uuid primary key,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  title text not null check (char_length(title) between 2 and 40),
  subject text not null,
  kind text not null check (kind in ('COURSE', 'SERVICE')),
  form text not null check (form in ('DOOR', 'CLINIC', 'ONLINE', 'LECTURE', 'OPEN_DAY')),
  mechanism text not null check (mechanism in ('SPIRIT', 'SKILL', 'VALUES')),
  audiences text not null check (audiences ~ '^[A-Z,]+$'),
  purposes text not null default '' check (purposes ~ '^[A-Z_,]*$'),
  towns text not null default '' check (towns ~ '^[0-9,]*$'),
  length_minutes int not null check (length_minutes between 5 and 2880),
  conditions text not null default '' check (char_length(conditions) <= 300),
  risk text not null default '' check (char_length(risk) <= 300),
  elderly boolean not null default false,
  contact text not null default '' check (char_length(contact) <= 60),
  person_id uuid references roster.person, team_id uuid references roster.team,
  times int not null check (times between 1 and 31),     -- a month
  place text not null check (char_length(place) between 1 and 80),
  capacity int not null check (capacity between 1 and 500),
  written_by_name text not null, written_at timestamptz not null, ended_by_name text, ended_at timestamptz,
  version int not null,
  constraint somebody_gives_it check (num_nonnulls(person_id, team_id) = 1)
);
alter table menu.standing_offer enable row level security;
create policy standing_offer_read on menu.standing_offer for select using (touyan.along_scope(org_path));
create policy standing_offer_insert on menu.standing_offer for insert with check (touyan.in_scope(org_path));
create policy standing_offer_update on menu.standing_offer for update using (touyan.in_scope(org_path));
