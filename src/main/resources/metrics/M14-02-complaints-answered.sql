-- 答复了的 | Answered
-- unit: 件 | complaints
-- formula: 这段时间里答复的，按答复那天算。 | Those answered in the period, on the day of the answer.
-- once: 一件只答复一次。 | Each is answered once.
-- owner: 总工会办公室 | Office of the federation
-- source: 申诉投诉登记 | Register of complaints
-- period: quarter
-- measure: count
-- wording: exact
-- cells: open
-- cut: kind = privacy.complaint.kind.
-- door: /desk/complaints/
select c.complaint_id::text as id, c.answered_at as at, c.org_path as path, '' as town, c.kind as about, c.number, c.kind
from privacy.complaint c
where c.answered_at is not null
