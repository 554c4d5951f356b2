-- 工作室课题 | Projects of studios
-- unit: 个 | projects
-- formula: 期内立项的课题，按开始那天算。 | Projects begun in the period, on the day they began.
-- once: 一个课题算一次。 | Each project once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 创新工作室台账 | Books of the studios
-- period: year
-- measure: count
-- wording: exact
-- cells: open
-- cut: stage = studio.stage.
select j.project_id::text as id, (j.from_day + time '12:00') at time zone 'Asia/Shanghai' as at, s.org_path as path, s.town,
  j.title as about, coalesce(s.number, '') as number, j.stage
from studio.project j
join studio.studio s on s.studio_id = j.studio_id
where s.named_on is not null
