-- 共富工坊线上销售额 | Online sales of village workshops
-- unit: 元 | yuan
-- formula: 共富工坊直播卖出的实付金额减去退款，直播过后满参数规定的天数才认定，按认定那天算。没有平台账单或签字说明的不算。 | What was paid in live sessions less what was given back, recognised so many days after the stream as the parameter says, on that day. Without a platform's bill or a signed statement it does not count.
-- once: 一张订单只归一场直播。 | Each order belongs to one session.
-- owner: 组织部门、商务部门；工会抄录 | Organisation and commerce departments; copied by the federation
-- source: 平台账单、签字说明 | Bills of platforms, signed statements
-- period: month
-- measure: sum
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, platform = workshop.platform.
select s.sale_id::text as id, s.settled_at as at, s.org_path as path, s.town, 'live' as about, s.number,
  s.net_fen / 100.0 as amount,
  o.platform
from workshop.net_sale s
join workshop.sale o on o.sale_id = s.sale_id
where s.settled_at <= now()
