-- Who has a place at a time, or waits for one; and what nobody was found for.
create table menu.place (
  place_id bigint generated always as identity primary key,
  slot_id uuid not null references menu.slot,
  holder uuid not null unique,                        -- whatever asked for it: a request
  heads int not null check (heads between 1 and 500),
  state text not null check (state in ('TAKEN', 'QUEUED', 'RELEASED', 'SERVED')),
  asked_at timestamptz not null, settled_at timestamptz not null
);
create index place_queue on menu.place (slot_id, state, place_id);

create table menu.unmet (
  month date not null check (extract(day from month) = 1), subject text not null, town text not null,
  times int not null check (times > 0), primary key (month, subject, town)
);

alter table menu.place enable row level security;
create policy place_all on menu.place using (
  touyan.is_request(holder) or exists (select 1 from menu.slot s where s.slot_id = place.slot_id));
alter table menu.unmet enable row level security;
create policy unmet_read on menu.unmet for select using (touyan.ring() in ('STAFF', 'SYSTEM'));
create policy unmet_insert on menu.unmet for insert with check (touyan.is_system());
create policy unmet_update on menu.unmet for update using (touyan.is_system());

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('menu.queue.max', 'NUMBER', '20', '', 0, 200, 'OWN', '');
