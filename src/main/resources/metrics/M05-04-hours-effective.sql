-- 志愿服务时长 | Volunteer hours
-- unit: 小时 | hours
-- formula: 只算无偿志愿服务，由被帮助的人确认、登记人和本人都不能自己确认；按半小时向下取整。有报酬的和本职工作不算。 | Unpaid service only, confirmed by the person who was helped, never by the keyer or the volunteer; half hours, rounded down. Paid work and duty do not count.
-- once: 一条记录只算一次，更正后只算更正的那条。 | Each record once; of a corrected one only the correction.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 已生效的服务记录（民政部令第67号） | Effective service records (Order 67 of the Ministry of Civil Affairs)
-- period: month
-- measure: sum
-- wording: nearly more over reached
-- cells: open
-- cut: town = town
-- door: /desk/records/
select s.record_id::text as id, s.started_at as at, r.org_path as path, r.town, r.subject as about, s.record_no as number,
  s.half_hours / 2.0 as amount
from record.service_record s
join request.help_request r on r.request_id = s.request_id
where s.state = 'EFFECTIVE' and s.half_hours > 0
