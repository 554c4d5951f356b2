-- 户均增收 | Gain of a household (mean)
-- unit: 元 | yuan
-- formula: 农户当年从工坊得到的收入减去基准年同一来源的收入，第二个人核对过的才算，写在当年最后一天。只说问到的这些户，不推算别的户。 | What a household earned from the workshop in a year less the same source in its base year; only when a second person has confirmed it, on the last day of the year. It speaks of the households that were asked and of no others.
-- once: 一户一年一个数，改过的只算最后一次。 | One number for each household and year; of a corrected one the last.
-- owner: 组织部门、商务部门；工会抄录 | Organisation and commerce departments; copied by the federation
-- source: 农户收入调查 | Surveys of households
-- period: year
-- measure: mean
-- wording: over reached
-- cells: people
select i.income_id::text as id, (make_date(i.year, 12, 31) + time '12:00') at time zone 'Asia/Shanghai' as at,
  i.org_path as path, w.town,
  w.name as about, w.number, (i.income_fen - i.base_fen) / 100.0 as amount
from workshop.income_now i
join workshop.workshop w on w.workshop_id = i.workshop_id
where i.confirmed_by is not null
