-- 兑现的项目 | Services delivered
-- unit: 项 | services
-- formula: 服务单上已经做了的项目，算在单子的那个月。 | Services of a list that took place, in the month of the list.
-- once: 一项算一次，开了几场也算一次。 | Each line once, however many sessions it had.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 月度服务单 | Monthly lists
-- period: month
-- measure: count
-- wording: exact
-- cells: open
-- door: /menu/
select to_char(i.month, 'YYYY-MM') || '/' || i.item_id as id, (i.month + time '12:00') at time zone 'Asia/Shanghai' as at,
  i.org_path as path, '' as town, i.title as about, '' as number
from menu.item i
join menu.monthly_list l on l.month = i.month and l.state = 'PUBLISHED'
where i.shown and i.state = 'DONE'
