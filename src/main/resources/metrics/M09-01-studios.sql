-- 创新工作室 | Studios
-- unit: 个 | studios
-- formula: 当天已经命名、没有撤销也没有解散的创新工作室。 | Innovation studios named by that day and neither revoked nor dissolved.
-- once: 一个工作室算一次，归到最高的级别。 | Each studio once, at its level.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 创新工作室台账 | Books of the studios
-- period: as-of
-- measure: count
-- wording: exact
-- cells: open
-- cut: level = studio.level., town = town
-- paper: studio
select s.studio_id::text as id, s.named_at as at, (s.ended_on + time '12:00') at time zone 'Asia/Shanghai' as until,
  s.org_path as path, s.town, s.name as about, s.number, s.level
from studio.counted_studio s
