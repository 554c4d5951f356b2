-- 一件求助要填几次 | Entries for a request
-- unit: 次 | entries
-- formula: 办结的求助，从提出到办结由人录入的步骤数，取平均；到时自动走的步骤不算。这是平台的负担，不是干部的成绩。 | Steps that people entered for a closed request; the mean. Steps that the clock took do not count. It measures the burden of the platform, not anybody's work.
-- once: 一件求助算一次。 | Each request once.
-- owner: 总工会办公室 | Office of the federation
-- source: 平台自己的记录 | What the platform itself wrote down
-- period: quarter
-- measure: mean
-- wording: exact
-- cells: open
-- door: /desk/requests/
select r.request_id::text as id, r.ended_at as at, r.org_path as path, r.town, r.subject as about, r.number,
  (select count(*) from request.step s where s.request_id = r.request_id and s.role <> 'SYSTEM') as amount
from request.help_request r
where r.state = 'CLOSED'
