-- 服务单上的项目 | Services on the lists
-- unit: 项 | services
-- formula: 公布过、没有撤下的。一项可以为几种人、有几个目的，所以分开看的各数加起来会比总数多。 | What was published and not withdrawn. A service may be for several audiences and ends, so the parts may add up to more than the total.
-- once: 一项算一次。 | Each line once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 月度服务单 | Monthly lists
-- period: month
-- measure: count
-- wording: exact
-- cells: open
-- cut: audiences[] = menu.audience., purposes[] = menu.purpose.
-- door: /menu/
select l.line_id as id, l.at, l.org_path as path, l.town, l.subject as about, l.number, l.audiences, l.purposes
from menu.counted_line l
