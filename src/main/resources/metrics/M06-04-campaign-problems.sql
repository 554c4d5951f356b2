-- 助企行解决的难题 | Problems solved for companies
-- unit: 个 | problems
-- formula: 报为解决、而且企业自己确认了的难题，按确认那天算。企业没确认的不算。 | Problems reported as solved and confirmed by the company, on the day it confirmed. Without its word a problem does not count.
-- once: 一个难题算一次。 | Each problem once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 企业确认书 | Confirmations of companies
-- period: month
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, class = demand
select d.demand_id::text as id, d.confirmed_at as at, d.org_path as path, d.town, d.demand_class as about, d.number,
  d.demand_class as class
from campaign.demand d
where d.state in ('CONFIRMED', 'FOLLOWED_UP') and d.result = 'SOLVED'
