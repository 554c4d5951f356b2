-- 千名工会主席讲党史 | Union chairs on the history of the Party
-- unit: 场 | talks
-- formula: 工会主席给职工讲党史的场次，和班前十分钟分开数；撤回的不算。 | Talks by chairs of unions, counted apart from those before the shift; what was taken back does not count.
-- once: 写几场算几场。 | A line counts as often as it says.
-- owner: 总工会宣传教育部门 | Publicity and education department of the federation
-- source: 班前十分钟记录 | Log of talks before the shift
-- period: month
-- measure: sum
-- wording: nearly more over reached
-- cells: open
-- cut: town = town
select t.talk_id::text as id, t.at, t.org_path as path, t.town, 'lecture' as about, t.number, t.times as amount
from lecture.counted_talk t
where t.kind = 'CHAIR'
