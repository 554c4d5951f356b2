-- 参与服务的师傅 | Masters at visits
-- unit: 人次 | turns
-- formula: 上面每一次服务到场的师傅，一位算一人次。 | Each master who was there at each of these visits.
-- once: 同一位师傅去几次算几人次。 | A master counts each time he comes.
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
where v.state = 'DONE'
