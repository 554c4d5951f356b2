-- 共富工坊直播成交额 | Orders of live sessions of village workshops
-- unit: 元 | yuan
-- formula: 直播订单的下单金额，没有减去没付的和退的，直播过后满参数规定的天数那天算，只放在线上销售额旁边对照。 | What was ordered in live sessions, before what was never paid or was given back, on the day on which the sale is recognised; only to be seen beside the sales.
-- once: 一张订单只归一场直播。 | Each order belongs to one session.
-- owner: 组织部门、商务部门；工会抄录 | Organisation and commerce departments; copied by the federation
-- source: 平台账单、签字说明 | Bills of platforms, signed statements
-- period: month
-- measure: sum
-- wording: exact
-- cells: open
-- cut: town = town, platform = workshop.platform.
select s.sale_id::text as id, s.settles_on::timestamp at time zone 'Asia/Shanghai' as at, s.org_path as path, s.town, 'live' as about,
  s.number, s.gmv_fen / 100.0 as amount, s.platform
from workshop.settled_sale s
where s.settles_on::timestamp at time zone 'Asia/Shanghai' <= now()
