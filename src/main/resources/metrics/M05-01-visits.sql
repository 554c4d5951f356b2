-- 师傅服务 | Visits
-- unit: 次 | visits
-- formula: 已经到场（或电话、视频）服务并写了记录的次数。去了几位师傅，也只算一次；各位师傅的人次另算。 | Times masters came (or helped by phone or video) and wrote down what happened. However many came, it counts once; the masters are counted apart.
-- once: 去一次算一次，算在带头的那位师傅名下。 | Each visit once, with the master who led it.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 服务记录 | Visit logs
-- period: month
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, class = subject
select v.visit_id::text as id, coalesce(v.started_at, v.from_at) as at, r.org_path as path, r.town, r.subject as about, r.number,
  r.subject as class
from visit.visit v
join request.help_request r on r.request_id = v.request_id
join dispatch.work_order o on o.order_id = v.order_id
where v.state = 'DONE' and o.lead
