-- 助企行服务的企业 | Companies served
-- unit: 家 | companies
-- formula: 上面这些上门到过的企业。 | Companies that were visited.
-- once: 一段时间里一家只算一次。 | Each company once in the period.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 助企行需求清单 | List of demands
-- period: month
-- measure: distinct
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, class = demand
-- note: 同一家企业在不同月份各算一次，所以各月相加会大于全年。 | A company counts once in each month, so the months add up to more than the year.
select v.visit_id::text as id, coalesce(v.started_at, v.from_at) as at, r.org_path as path, r.town, r.subject as about, r.number,
  d.demand_class as class, coalesce(d.body_id::text, d.company) as who
from campaign.plan l
join campaign.demand d on d.demand_id = l.demand_id
join visit.visit v on v.request_id = l.request_id
join request.help_request r on r.request_id = l.request_id
where v.state = 'DONE'
