-- 助企行上门 | Visits to companies
-- unit: 次 | visits
-- formula: 劳模工匠助企行排的上门，已经到场（或电话、视频）并写了记录的。 | Visits planned for companies that took place and were logged.
-- once: 去一次算一次，去了几位都只算一次。 | Each once, however many came.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 助企行服务清单和上门记录 | List of services and visit logs
-- period: month
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, class = demand
select v.visit_id::text as id, coalesce(v.started_at, v.from_at) as at, r.org_path as path, r.town, r.subject as about, r.number,
  d.demand_class as class
from campaign.plan l
join campaign.demand d on d.demand_id = l.demand_id
join visit.visit v on v.request_id = l.request_id
join request.help_request r on r.request_id = l.request_id
join dispatch.work_order o on o.order_id = v.order_id
where v.state = 'DONE' and o.lead
