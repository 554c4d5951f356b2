-- 没有兑现的项目 | Services not delivered
-- unit: 项 | services
-- formula: 公布过、到时没有做成或者撤下的项目，每一项写明原因。 | Services that were published and did not take place or were withdrawn, each with the reason.
-- once: 一项算一次。 | Each line once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 月度服务单 | Monthly lists
-- period: month
-- measure: count
-- wording: exact
-- cells: open
-- door: /menu/
select to_char(i.month, 'YYYY-MM') || '/' || i.item_id as id, (i.month + time '12:00') at time zone 'Asia/Shanghai' as at,
  i.org_path as path, '' as town, i.title || '：' || i.reason as about, '' as number
from menu.item i
join menu.monthly_list l on l.month = i.month and l.state = 'PUBLISHED'
where i.shown and i.state in ('NOT_DONE', 'WITHDRAWN')
