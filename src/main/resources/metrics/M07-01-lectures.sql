-- 宣讲 | Lectures
-- unit: 场 | lectures
-- formula: 已经讲完并数了人数的宣讲。班前十分钟和工会主席讲党史另算。 | Lectures that were held and whose listeners were counted. Talks before the shift and talks by union chairs are counted apart.
-- once: 几支队伍联手讲的算一场。 | One given by several teams together counts once.
-- owner: 总工会宣传教育部门 | Publicity and education department of the federation
-- source: 宣讲记录 | Log of lectures
-- period: month
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: units = lecture.unit., classes = lecture.class., teams[] = team, town = town
-- door: /desk/talks/
select b.request_id::text as id, b.started_at as at, b.org_path as path, b.town, t.title as about, r.number, b.unit_kind as units,
  t.content_class as classes,
  coalesce(nullif(array(select p.team_id::text from lecture.part p where p.request_id = b.request_id order by 1), '{}'), array['-']) as teams
from lecture.booking b
join lecture.topic t on t.version_id = b.version_id
join request.help_request r on r.request_id = b.request_id
where b.state in ('HELD', 'FEEDBACK', 'CLOSED')
