-- 其中低收入农户 | Low-income households among them
-- unit: 户 | households
-- formula: 上面这些农户里登记为低收入的。少于规定户数的不给任何人看。 | Households among them written down as low-income. Fewer than the smallest number are shown to nobody.
-- once: 一个工坊里一户算一次。 | Each household of a workshop once.
-- owner: 组织部门、商务部门；工会抄录 | Organisation and commerce departments; copied by the federation
-- source: 共富工坊农户登记 | Households of the workshops
-- period: as-of
-- measure: count
-- wording: exact
-- cells: sensitive
-- cut: town = town
select h.household_id::text as id, h.at, null::timestamptz as until, h.org_path as path, w.town, w.name as about, '' as number
from workshop.low_income l
join workshop.household h on h.household_id = l.household_id
join workshop.workshop w on w.workshop_id = h.workshop_id
