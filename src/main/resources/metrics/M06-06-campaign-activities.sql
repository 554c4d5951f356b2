-- 围绕企业难题的带徒和技能讲堂 | Apprenticeships and classes around problems of companies
-- unit: 个 | activities
-- formula: 连到企业难题上的带徒合同和讲课，按连上的那天算。 | Contracts of apprenticeship and lectures that are linked to a problem of a company, on the day they were linked.
-- once: 同一难题下的同一份合同、同一堂课算一次。 | Each contract and each lecture once for a problem.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 助企行台账 | Ledger of the campaign
-- period: month
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, class = demand
select a.activity_id::text as id, a.linked_at as at, d.org_path as path, d.town, d.demand_class as about, d.number,
  d.demand_class as class
from campaign.activity a join campaign.demand d using (demand_id)
