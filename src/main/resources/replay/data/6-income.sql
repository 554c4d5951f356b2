-- Sixty households, asked about one year against one base year, each confirmed by a second person.
insert into workshop.household (household_id, workshop_id, org_path, name, by_name, at)
select md5('replay-household-' || n)::uuid, w.workshop_id, w.org_path, '复现农户' || lpad(n::text, 2, '0'), '复现数据', timestamptz '2022-07-01 09:00+08'
from generate_series(1, cast(:households as int)) as n
join workshop.workshop w on w.workshop_id = md5('replay-workshop-' || (1 + n % 12))::uuid;

insert into workshop.income (income_id, household_id, org_path, year, base_year, base_fen, income_fen, surveyor, keyed_by, by_name, at)
select md5('replay-income-' || n)::uuid, h.household_id, h.org_path, 2022, 2021, 2400000, 2400000 + 1568000 + (2 * n - 61) * 10000,
  '复现村会计', md5('replay-officer-1')::uuid, '复现录入员', timestamptz '2023-01-16 10:00+08'
from generate_series(1, cast(:households as int)) as n
join workshop.household h on h.household_id = md5('replay-household-' || n)::uuid;

insert into workshop.income_confirmed (income_id, org_path, account, by_name, at)
select i.income_id, i.org_path, md5('replay-officer-2')::uuid, '复现复核员', timestamptz '2023-01-18 10:00+08'
from workshop.income i;

-- What the eighteen villages themselves earned, from their own books.
insert into workshop.village_income (income_id, workshop_id, org_path, year, base_year, base_fen, income_fen, document, keyed_by, by_name, at)
select md5('replay-village-' || n)::uuid, w.workshop_id, w.org_path, 2022, 2021, 2000000, 2000000 + 3000000 + n * 100000,
  '复现村收支表（按文章复现）', md5('replay-officer-1')::uuid, '复现录入员', timestamptz '2023-01-16 10:00+08'
from generate_series(1, 18) as n
join workshop.workshop w on w.workshop_id = md5('replay-workshop-' || n)::uuid;

insert into workshop.village_income_confirmed (income_id, org_path, account, by_name, at)
select i.income_id, i.org_path, md5('replay-officer-2')::uuid, '复现复核员', timestamptz '2023-01-18 10:00+08'
from workshop.village_income i;
