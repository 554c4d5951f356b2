-- 劳模工匠大本营 | Houses of model workers and craftsmen
-- unit: 个 | houses
-- formula: 已经开放、没有关闭的大本营。 | Houses that were opened and have not closed.
-- once: 一处算一次。 | Each house once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 大本营登记 | Register of houses
-- period: as-of
-- measure: count
-- wording: exact
-- cells: open
-- cut: town = town
-- door: /bases/
select b.slug as id, b.opened_at as at, b.ended_at as until, b.org_path as path, b.town, b.name as about, '' as number
from roster.base b
