-- 听宣讲 | Listeners
-- unit: 人次 | listeners
-- formula: 讲完时现场数的人数，加在一起。只记人数，不记是谁。 | Listeners as counted when a lecture was held, added up. A number and nothing about who they were.
-- once: 一场一个数。 | One number for each lecture.
-- owner: 总工会宣传教育部门 | Publicity and education department of the federation
-- source: 宣讲记录 | Log of lectures
-- period: month
-- measure: sum
-- wording: nearly more over reached
-- cells: open
-- cut: units = lecture.unit., classes = lecture.class., teams[] = team, town = town
-- door: /desk/talks/
select b.request_id::text as id, b.started_at as at, b.org_path as path, b.town, t.title as about, r.number, b.unit_kind as units,
  t.content_class as classes,
  coalesce(nullif(array(select p.team_id::text from lecture.part p where p.request_id = b.request_id order by 1), '{}'), array['-']) as teams, b.heads_counted as amount
from lecture.booking b
join lecture.topic t on t.version_id = b.version_id
join request.help_request r on r.request_id = b.request_id
where b.state in ('HELD', 'FEEDBACK', 'CLOSED')
