-- 听工会主席讲党史 | Listeners to union chairs
-- unit: 人次 | listeners
-- formula: 工会主席讲党史每一行记的人数，加在一起。 | The heads of each line, added up.
-- once: 一行一个数。 | One number for each line.
-- owner: 总工会宣传教育部门 | Publicity and education department of the federation
-- source: 班前十分钟记录 | Log of talks before the shift
-- period: month
-- measure: sum
-- wording: nearly more over reached
-- cells: open
-- cut: town = town
select t.talk_id::text as id, t.at, t.org_path as path, t.town, 'lecture' as about, t.number, t.heads as amount
from lecture.counted_talk t
where t.kind = 'CHAIR'
