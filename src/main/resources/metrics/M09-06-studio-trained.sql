-- 工作室培训 | Trained in studios
-- unit: 人次 | people
-- formula: 期内工作室办的培训，核对过的人次相加。 | Verified heads of trainings held by studios in the period.
-- once: 一次培训一个数。 | One number for each training.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 创新工作室成果登记 | Outputs of the studios
-- period: year
-- measure: sum
-- wording: nearly more over reached
-- cells: open
select o.output_id::text as id, o.at, o.org_path as path, o.town, '培训' as about, o.number, o.heads as amount
from studio.counted_output o
where o.kind = 'TRAINING'
