-- 兑现率 | Share delivered
-- unit: % | %
-- formula: 兑现的项目除以（兑现的加没有兑现的）。还没到日子的不算进去。 | Services delivered divided by those delivered and not delivered. Those still to come are left out.
-- once: 一项算一次。 | Each line once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 月度服务单 | Monthly lists
-- period: month
-- measure: share
-- wording: exact
-- cells: open
-- door: /menu/
select to_char(i.month, 'YYYY-MM') || '/' || i.item_id as id, (i.month + time '12:00') at time zone 'Asia/Shanghai' as at,
  i.org_path as path, '' as town, i.title as about, '' as number, (i.state = 'DONE')::int as amount
from menu.item i
join menu.monthly_list l on l.month = i.month and l.state = 'PUBLISHED'
where i.shown and i.state in ('DONE', 'NOT_DONE', 'WITHDRAWN')
