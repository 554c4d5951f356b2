-- 出过力的师傅 | Masters who helped
-- unit: 人 | people
-- formula: 至少有一条服务记录已生效的师傅。 | Masters with at least one effective service record.
-- once: 一个人只算一次，并过户的两份档案也算一次。 | Each person once, also when two entries were merged.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 已生效的服务记录 | Effective service records
-- period: month
-- measure: distinct
-- wording: exact
-- cells: people
-- cut: town = town
-- door: /desk/records/
-- note: 同一个人在不同月份各算一次，所以各月相加会大于全年。 | A person counts once in each month, so the months add up to more than the year.
select s.record_id::text as id, s.started_at as at, r.org_path as path, r.town, r.subject as about, s.record_no as number,
  coalesce(p.merged_into, p.person_id)::text as who
from record.service_record s
join request.help_request r on r.request_id = s.request_id
join roster.person p on p.person_id = s.expert_id
where s.state = 'EFFECTIVE'
