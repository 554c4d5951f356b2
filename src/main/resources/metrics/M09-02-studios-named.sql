-- 创新工作室命名 | Studios named
-- unit: 个 | studios
-- formula: 期内命名的创新工作室。后来撤销、解散的，命名当年仍算；某一天在册多少个，另外按日子数。 | Innovation studios named in the period, whatever became of them later. How many there are on a day is counted by day.
-- once: 一个工作室算一次。 | Each studio once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 创新工作室台账 | Books of the studios
-- period: year
-- measure: count
-- wording: exact
-- cells: open
-- cut: level = studio.level.
-- paper: studio
select s.studio_id::text as id, s.named_at as at, s.org_path as path, s.town, '创新工作室' as about, s.number, s.level
from studio.counted_studio s
