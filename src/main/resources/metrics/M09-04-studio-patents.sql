-- 工作室授权专利 | Patents of studios
-- unit: 项 | patents
-- formula: 期内的、核对过的授权专利。 | Granted patents of the period that were verified.
-- once: 几个工作室都有份的，只算一项。 | One in which several studios have a part counts once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 创新工作室成果登记 | Outputs of the studios
-- period: year
-- measure: count
-- wording: exact
-- cells: open
select o.output_id::text as id, o.at, o.org_path as path, o.town, '专利' as about, o.number
from studio.counted_output o
where o.kind = 'PATENT' and o.granted
