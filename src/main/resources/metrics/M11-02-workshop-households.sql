-- 共富工坊吸纳农户 | Households at workshops
-- unit: 户 | households
-- formula: 登记在共富工坊名下的农户。 | Households written down with a workshop.
-- once: 一个工坊里一户算一次。 | Each household of a workshop once.
-- owner: 组织部门、商务部门；工会抄录 | Organisation and commerce departments; copied by the federation
-- source: 共富工坊农户登记 | Households of the workshops
-- period: as-of
-- measure: count
-- wording: exact
-- cells: people
-- cut: town = town
select h.household_id::text as id, h.at, null::timestamptz as until, h.org_path as path, w.town, w.name as about, w.number
from workshop.household h
join workshop.workshop w on w.workshop_id = h.workshop_id
