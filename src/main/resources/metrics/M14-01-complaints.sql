-- 投诉和意见 | Complaints and suggestions
-- unit: 件 | complaints
-- formula: 这段时间里收到的投诉、意见和关于个人信息的请求。 | Complaints, suggestions and requests about personal data received in the period.
-- once: 一个编号一件。 | Each number once.
-- owner: 总工会办公室 | Office of the federation
-- source: 申诉投诉登记 | Register of complaints
-- period: quarter
-- measure: count
-- wording: exact
-- cells: open
-- cut: kind = privacy.complaint.kind.
-- door: /desk/complaints/
select c.complaint_id::text as id, c.received_at as at, c.org_path as path, '' as town, c.kind as about, c.number, c.kind
from privacy.complaint c
where true
