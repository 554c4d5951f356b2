-- 村集体增收 | Gain of villages
-- unit: 元 | yuan
-- formula: 村集体当年从工坊得到的收入减去基准年同一来源的收入，有凭据、第二个人核对过的才算，写在当年最后一天，各村加在一起。没有报的村不推算。 | What villages earned from their workshops in a year less the same source in their base year, added up; only with a document and when a second person has confirmed it, on the last day of the year. Nothing is said of villages that did not state it.
-- once: 一个工坊一年一个数，改过的只算最后一次。 | One number for each workshop and year; of a corrected one the last.
-- owner: 组织部门、商务部门；工会抄录 | Organisation and commerce departments; copied by the federation
-- source: 村集体收入登记 | Statements of villages
-- period: year
-- measure: sum
-- wording: nearly more over reached
-- cells: open
-- cut: town = town
select i.income_id::text as id, (make_date(i.year, 12, 31) + time '12:00') at time zone 'Asia/Shanghai' as at,
  i.org_path as path, w.town,
  w.name as about, w.number, (i.income_fen - i.base_fen) / 100.0 as amount
from workshop.village_income_now i
join workshop.workshop w on w.workshop_id = i.workshop_id
where i.confirmed_by is not null
