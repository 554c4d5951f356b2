-- 工作室 QC 与科技奖 | QC results and prizes of studios
-- unit: 项 | prizes
-- formula: 期内的、核对过的 QC 成果和科技奖。给集体的荣誉不算在里面。 | Verified QC results and prizes of the period. Honours of a group are not among them.
-- once: 一项成果算一次。 | Each result once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 创新工作室成果登记 | Outputs of the studios
-- period: year
-- measure: count
-- wording: exact
-- cells: open
-- cut: kind = studio.kind.
select o.output_id::text as id, o.at, o.org_path as path, o.town, 'QC、科技奖' as about, o.number, o.kind
from studio.counted_output o
where o.kind in ('QC', 'PRIZE')
