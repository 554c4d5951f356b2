-- 共富工坊顾问上门 | Visits of workshop advisors
-- unit: 次 | visits
-- formula: 特聘技术顾问到共富工坊或联盟企业上门，已经到场并写了记录的。 | Visits of appointed advisors to a workshop or a company of its alliance that took place and were logged.
-- once: 去一次算一次。 | Each visit once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 上门记录 | Visit logs
-- period: month
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: field = workshop.field., town = town
select a.advice_id::text as id, a.at, a.org_path as path, a.town, 'skills' as about, a.number, a.field
from workshop.counted_advice a
