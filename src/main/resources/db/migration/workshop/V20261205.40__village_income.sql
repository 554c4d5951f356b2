-- 村集体增收: what a village earned from the workshop in a year, and from the same source in a base year. Said again, the later word
-- holds and the earlier stays; it counts when a second person confirms it.
create table workshop.village_income (
  income_id uuid primary key,
  workshop_id uuid not null references workshop.workshop,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  year int not null check (year between 2000 and 2200),
  base_year int not null check (base_year >= 2000),
  base_fen bigint not null check (base_fen between 0 and 1000000000000),
  income_fen bigint not null check (income_fen between 0 and 1000000000000),
  document text not null check (char_length(document) between 2 and 60),      -- the village's accounts, or its open books (村务公开)
  keyed_by uuid not null, by_name text not null, at timestamptz not null,
  constraint base_year_is_before check (base_year < year)
);
comment on table workshop.village_income is '@appendonly';
create index village_income_workshop on workshop.village_income (workshop_id, year, at);

create table workshop.village_income_confirmed (
  income_id uuid primary key references workshop.village_income,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  account uuid not null, by_name text not null, at timestamptz not null
);
comment on table workshop.village_income_confirmed is '@appendonly';

create function workshop.refuse_own_village_confirmation() returns trigger language plpgsql as $$ begin
  if exists (select 1 from workshop.village_income i where i.income_id = new.income_id and i.keyed_by = new.account) then
    raise exception 'nobody confirms what he has keyed in himself' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger village_income_is_confirmed_by_another before insert on workshop.village_income_confirmed
  for each row execute function workshop.refuse_own_village_confirmation();

do $$ declare t text; begin
  foreach t in array array['village_income', 'village_income_confirmed'] loop
    execute format('alter table workshop.%I enable row level security', t);
    execute format('create policy %I on workshop.%I using (touyan.in_scope(org_path))', t || '_all', t);
    execute format('create trigger %I before update or delete on workshop.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;

-- The latest word on each year of a village.
create view workshop.village_income_now with (security_invoker) as
select distinct on (i.workshop_id, i.year) i.*, c.by_name as confirmed_by
from workshop.village_income i
left join workshop.village_income_confirmed c on c.income_id = i.income_id
order by i.workshop_id, i.year, i.at desc, i.income_id desc;
