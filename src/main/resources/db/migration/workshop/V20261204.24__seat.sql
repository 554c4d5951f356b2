-- Where a workshop stood and whose it was, from which day: its town and its host change by another entry with its reason.
create table workshop.seat (
  seat_id uuid primary key,
  workshop_id uuid not null references workshop.workshop,
  day date not null,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  town text not null, village text not null check (char_length(village) between 1 and 40),
  host_kind text not null check (host_kind in ('VILLAGE', 'VILLAGE_COMPANY', 'COOPERATIVE', 'COMPANY')),
  host text not null check (char_length(host) between 2 and 60),
  because text not null default '' check (char_length(because) <= 300),
  by_name text not null, at timestamptz not null
);
comment on table workshop.seat is '@appendonly';
create index seat_workshop on workshop.seat (workshop_id, day);
insert into workshop.seat (seat_id, workshop_id, day, org_path, town, village, host_kind, host, by_name, at)
select uuidv7(), workshop_id, (proposed_at at time zone 'Asia/Shanghai')::date, org_path, town, village, host_kind, host, proposed_by_name,
  proposed_at
from workshop.workshop;
alter table workshop.seat enable row level security;
create policy seat_all on workshop.seat using (workshop.sees(workshop_id));
create trigger seat_stays before update or delete on workshop.seat for each row execute function touyan.refuse_change();

create function workshop.refuse_unexplained_move() returns trigger language plpgsql as $$ begin
  if (new.town, new.host_kind, new.host, new.org_path) is distinct from (old.town, old.host_kind, old.host, old.org_path)
      and not exists (select 1 from workshop.seat s where s.workshop_id = new.workshop_id and s.because <> '' and s.town = new.town
        and s.host_kind = new.host_kind and s.host = new.host and s.org_path = new.org_path) then
    raise exception 'workshop % moves without a day and a reason', new.workshop_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger workshop_moves_explained before update on workshop.workshop for each row execute function workshop.refuse_unexplained_move();

-- What was written before a move stands where it was written, and whoever sees the workshop now sees it too.
do $$ declare t text; begin
  foreach t in array array['live', 'bill', 'bill_page', 'sale', 'refund', 'household', 'piece_order'] loop
    execute format('create policy %I on workshop.%I for select using (workshop.sees(workshop_id))', t || '_of_workshop', t);
  end loop;
end $$;
create policy advice_of_workshop on workshop.advice for select using (workshop.sees(workshop_id));
create policy base_of_workshop on workshop.base for select using (workshop.sees(workshop_id));
create policy income_of_workshop on workshop.income for select
  using (exists (select 1 from workshop.household h where h.household_id = income.household_id));
create policy income_confirmed_of_workshop on workshop.income_confirmed for select
  using (exists (select 1 from workshop.income i where i.income_id = income_confirmed.income_id));

-- For addresses that can be read.
create or replace view workshop.open_workshop with (security_barrier) as
select w.workshop_id, w.org_path, w.state, w.name, w.types, w.lead, w.actor, w.industry, w.aim, w.town, w.village, w.host, w.alliance,
  w.started_on,
  coalesce((select s.star from workshop.star s where s.workshop_id = w.workshop_id order by s.day desc, s.at desc, s.star_id desc limit 1), 0) as star,
  (select count(*)::int from workshop.advisor a where a.workshop_id = w.workshop_id and a.state = 'ACCEPTED') as advisors,
  w.number
from workshop.workshop w where w.state in ('RECOGNISED', 'OPERATING', 'RECTIFY') and touyan.is_anyone();
