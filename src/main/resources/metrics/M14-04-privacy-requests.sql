-- 个人信息权利请求 | Requests about personal data
-- unit: 件 | requests
-- formula: 要求查阅、更正、删除本人信息或者撤回同意的请求。 | Requests to see, correct or delete one's data, or to take back a consent.
-- once: 一个编号一件。 | Each number once.
-- owner: 总工会办公室 | Office of the federation
-- source: 申诉投诉登记 | Register of complaints
-- period: quarter
-- measure: count
-- wording: exact
-- cells: open
-- door: /desk/complaints/
select c.complaint_id::text as id, c.received_at as at, c.org_path as path, '' as town, c.kind as about, c.number, c.kind
from privacy.complaint c
where c.kind = 'PRIVACY'
