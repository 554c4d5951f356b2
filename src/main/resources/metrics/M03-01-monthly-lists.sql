-- 服务单 | Service lists
-- unit: 张 | lists
-- formula: 已经公布的每月志愿服务清单。哪个月缺、哪个月晚，见“每月一张服务单”。 | Monthly lists of services that are out. Which months are missing or late stands with the lists of twelve months.
-- once: 一个月一张。 | One a month.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 月度服务单 | Monthly lists
-- period: month
-- measure: count
-- wording: exact
-- cells: open
-- door: /menu/
select l.list_id as id, l.at, l.org_path as path, l.town, l.subject as about, l.number
from menu.counted_list l
