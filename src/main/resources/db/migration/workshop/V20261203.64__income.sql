-- What workshops bring to households, against a base year; work given out by the piece; practice bases with colleges.
create table workshop.household (
  household_id uuid primary key,
  workshop_id uuid not null references workshop.workshop,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  name text not null check (char_length(name) between 1 and 50),
  by_name text not null, at timestamptz not null,
  unique (workshop_id, name)
);
comment on table workshop.household is '@appendonly';

-- Sensitive: written once, and read only as a count of at least so many (cell.suppression.k).
create table workshop.low_income (
  household_id uuid primary key references workshop.household,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$')
);
comment on table workshop.low_income is '@appendonly';

-- A statement of a year. Said again, the later word holds and the earlier stays; it counts when a second person confirms it.
create table workshop.income (
  income_id uuid primary key,
  household_id uuid not null references workshop.household,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  year int not null check (year between 2000 and 2200),
  base_year int not null,
  base_fen bigint not null check (base_fen between 0 and 10000000000),
  income_fen bigint not null check (income_fen between 0 and 10000000000),
  surveyor text not null check (char_length(surveyor) between 2 and 60),
  keyed_by uuid not null, by_name text not null, at timestamptz not null,
  constraint base_year_is_before check (base_year < year)
);
comment on table workshop.income is '@appendonly';
create index income_household on workshop.income (household_id, year, at);

create table workshop.income_confirmed (
  income_id uuid primary key references workshop.income,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  account uuid not null, by_name text not null, at timestamptz not null
);
comment on table workshop.income_confirmed is '@appendonly';

create function workshop.refuse_self_confirmation() returns trigger language plpgsql as $$ begin
  if exists (select 1 from workshop.income i where i.income_id = new.income_id and i.keyed_by = new.account) then
    raise exception 'nobody confirms what he has keyed in himself' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger income_is_confirmed_by_another before insert on workshop.income_confirmed
  for each row execute function workshop.refuse_self_confirmation();

create table workshop.piece_order (
  order_id uuid primary key,
  workshop_id uuid not null references workshop.workshop,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  buyer text not null check (char_length(buyer) between 2 and 60),
  goods text not null check (char_length(goods) between 2 and 60),
  lots int not null check (lots between 1 and 10000000),
  rate_fen bigint not null check (rate_fen between 1 and 10000000),
  households int not null check (households between 1 and 10000),
  given_on date not null,
  by_name text not null, at timestamptz not null
);
comment on table workshop.piece_order is '@appendonly';
create index piece_order_workshop on workshop.piece_order (workshop_id, given_on);

-- 实践基地. Who says 首个 or 第一 says first of what, where, and how one looked for an earlier one.
create table workshop.base (
  base_id uuid primary key,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  name text not null check (char_length(name) between 2 and 60),
  site text not null check (char_length(site) between 2 and 60),
  college text not null check (char_length(college) between 2 and 60),
  in_taizhou boolean not null,
  from_day date not null, until_day date not null,
  capacity int not null check (capacity between 1 and 10000),
  agreement_no text not null check (char_length(agreement_no) between 2 and 60),
  agreement bytea not null check (length(agreement) > 0),
  first_scope text not null default '' check (char_length(first_scope) <= 40),
  first_category text not null default '' check (char_length(first_category) <= 60),
  first_search text not null default '' check (char_length(first_search) <= 300),
  by_name text not null, at timestamptz not null,
  constraint from_before_until check (from_day <= until_day),
  constraint a_first_is_proved check (name !~ '首个|首家|第一' or (first_scope <> '' and first_category <> '' and first_search <> ''))
);
comment on table workshop.base is '@appendonly';

-- Interns as heads: nobody's name.
create table workshop.base_interns (
  entry_id uuid primary key,
  base_id uuid not null references workshop.base,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  term text not null check (char_length(term) between 2 and 40),
  heads int not null check (heads between 1 and 10000),
  by_name text not null, at timestamptz not null
);
comment on table workshop.base_interns is '@appendonly';

do $$ declare t text; begin
  foreach t in array array['household', 'low_income', 'income', 'income_confirmed', 'piece_order', 'base', 'base_interns'] loop
    execute format('alter table workshop.%I enable row level security', t);
    execute format('create policy %I on workshop.%I using (touyan.in_scope(org_path))', t || '_all', t);
    execute format('create trigger %I before update or delete on workshop.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;

-- The latest word on each household's year.
create view workshop.income_now with (security_invoker) as
select distinct on (i.household_id, i.year) i.*, h.workshop_id, h.name, c.by_name as confirmed_by
from workshop.income i join workshop.household h on h.household_id = i.household_id
left join workshop.income_confirmed c on c.income_id = i.income_id
order by i.household_id, i.year, i.at desc, i.income_id desc;
