-- 助企行培训 | People trained at companies
-- unit: 人次 | people
-- formula: 企业已经确认的各条里的培训人数。每个数都注明来自签到表还是企业说明。 | People trained, from the cases a company has confirmed. Each number says whether it is from a list of signatures or from the company.
-- once: 一条一个数，同一个人参加几次算几人次。 | One number for each case; somebody who came twice counts twice.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 签到表、企业说明 | Lists of signatures, statements of companies
-- period: month
-- measure: sum
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, class = demand
select d.demand_id::text as id, d.confirmed_at as at, d.org_path as path, d.town, d.demand_class as about, d.number,
  d.demand_class as class, d.trained as amount
from campaign.demand d
where d.state in ('CONFIRMED', 'FOLLOWED_UP') and d.trained > 0
