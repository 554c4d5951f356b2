-- 助企行出动 | Masters who went to companies
-- unit: 人次 | turns
-- formula: 上面每一次到场的劳模工匠，一位算一人次。 | Each master who was there at each of these visits.
-- once: 同一位师傅去几次算几人次。 | A master counts each time he comes.
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
where v.state = 'DONE'
