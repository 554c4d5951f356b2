-- 听过宣讲的单位 | Bodies that listened
-- unit: 家 | bodies
-- formula: 这段时间里有过至少一场班前十分钟、工会主席讲党史或上门宣讲的单位。 | Bodies that had at least one talk before the shift, talk by a union chair or lecture at the door in this period.
-- once: 一家算一次。 | Each body once.
-- owner: 总工会宣传教育部门 | Publicity and education department of the federation
-- source: 班前十分钟记录和宣讲记录 | Log of talks before the shift and of lectures
-- period: month
-- measure: distinct
-- wording: nearly more over reached
-- cells: open
-- cut: town = town
-- note: 一家单位在几个月里都听过的，每个月各算一次，所以各月加起来会比总数多。 | A body that listened in several months counts once in each, so the months may add up to more than the total.
select s.session_id::text as id, s.at, s.org_path as path, s.town, 'lecture' as about, s.number, s.body_id::text as who
from lecture.counted_session s
