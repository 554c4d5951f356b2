-- 志愿服务记录 | Service records
-- unit: 条 | records
-- formula: 已经生效的志愿服务记录。按民政部令第67号第十八条，一年公布一次。 | Effective service records. Published once a year under Art. 18 of Order 67.
-- once: 一条算一次，更正后只算更正的那条。 | Each once; of a corrected one only the correction.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 服务记录 | Service records
-- period: year
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: basis = record.basis.
-- door: /desk/records/
select s.record_id::text as id, s.started_at as at, r.org_path as path, r.town, r.subject as about, s.record_no as number, s.basis
from record.service_record s
join request.help_request r on r.request_id = s.request_id
where s.state = 'EFFECTIVE'
