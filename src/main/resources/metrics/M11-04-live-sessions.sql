-- 共富工坊直播 | Live sessions of village workshops
-- unit: 场 | sessions
-- formula: 共富工坊登记的直播，播满参数规定的分钟数或者有成交的；试播不算。 | Live sessions that workshops wrote down, of as many minutes as the parameter says or with an order; tests never count.
-- once: 一场算一次。 | Each session once.
-- owner: 组织部门、商务部门；工会抄录 | Organisation and commerce departments; copied by the federation
-- source: 坊主登记的直播、平台账单 | Sessions keyed in by keepers, bills of platforms
-- period: month
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, platform = workshop.platform.
select s.session_id::text as id, s.started_at as at, s.org_path as path, s.town, 'live' as about, s.number, s.platform
from workshop.counted_session s
