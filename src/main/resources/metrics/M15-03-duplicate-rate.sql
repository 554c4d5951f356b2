-- 重复登记率 | Share entered twice
-- unit: % | %
-- formula: 登记的求助里，后来发现是同一件、并到别件里的占多少。 | Of the requests entered, the share found to be the same as another and merged.
-- once: 一件登记算一次。 | Each entry once.
-- owner: 总工会办公室 | Office of the federation
-- source: 平台自己的记录 | What the platform itself wrote down
-- period: quarter
-- measure: share
-- wording: exact
-- cells: open
-- door: /desk/requests/
select r.request_id::text as id, r.submitted_at as at, r.org_path as path, r.town, r.subject as about, r.number,
  (r.state = 'MERGED')::int as amount
from request.help_request r
