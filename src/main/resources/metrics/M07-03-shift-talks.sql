-- 班前十分钟 | Ten minutes before the shift
-- unit: 场 | talks
-- formula: 班组长或企业工会记下的班前十分钟。撤回的不算。 | Talks logged by leaders of groups or by the union of an enterprise. What was taken back does not count.
-- once: 每周一行的，写几场算几场。 | A weekly line counts as often as it says.
-- owner: 总工会宣传教育部门 | Publicity and education department of the federation
-- source: 班前十分钟记录 | Log of talks before the shift
-- period: month
-- measure: sum
-- wording: nearly more over reached
-- cells: open
-- cut: town = town
select t.talk_id::text as id, t.at, t.org_path as path, t.town, 'lecture' as about, t.number, t.times as amount
from lecture.counted_talk t
where t.kind = 'SHIFT'
