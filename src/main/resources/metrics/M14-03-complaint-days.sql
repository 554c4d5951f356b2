-- 答复时长（中位数） | Time to answer (median)
-- unit: 天 | days
-- formula: 从收到到答复的天数，取中位数。 | Days from receipt to answer; the median.
-- once: 一件算一次。 | Each once.
-- owner: 总工会办公室 | Office of the federation
-- source: 申诉投诉登记 | Register of complaints
-- period: quarter
-- measure: median
-- wording: exact
-- cells: open
-- door: /desk/complaints/
select c.complaint_id::text as id, c.answered_at as at, c.org_path as path, '' as town, c.kind as about, c.number, c.kind,
  round(extract(epoch from c.answered_at - c.received_at) / 86400, 1) as amount
from privacy.complaint c
where c.answered_at is not null
