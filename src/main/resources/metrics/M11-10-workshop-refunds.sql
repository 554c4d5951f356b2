-- 共富工坊直播退款 | Refunds of live sessions of village workshops
-- unit: 元 | yuan
-- formula: 已经认定的直播订单退回去的钱，跟着那张订单的认定日算，只放在线上销售额旁边对照。 | What was given back of recognised orders of live sessions, on the day on which their sale is recognised; only to be seen beside the sales.
-- once: 一笔退款算一次。 | Each refund once.
-- owner: 组织部门、商务部门；工会抄录 | Organisation and commerce departments; copied by the federation
-- source: 平台账单、签字说明 | Bills of platforms, signed statements
-- period: month
-- measure: sum
-- wording: exact
-- cells: open
-- cut: town = town, platform = workshop.platform.
select r.refund_id::text as id, s.settles_on::timestamp at time zone 'Asia/Shanghai' as at, s.org_path as path, s.town, 'live' as about,
  s.number, r.amount_fen / 100.0 as amount, s.platform
from workshop.refund r
join workshop.settled_sale s on s.root_id = r.root_id
where s.settles_on::timestamp at time zone 'Asia/Shanghai' <= now()
