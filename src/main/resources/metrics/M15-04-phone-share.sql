-- 电话代填的占多少 | Share keyed from calls
-- unit: % | %
-- formula: 求助里由人接电话代填的占多少：不会上网的人也办得成。 | Of the requests, the share keyed in from a call: whoever is not online is served too.
-- once: 一件求助算一次。 | Each request once.
-- owner: 总工会办公室 | Office of the federation
-- source: 平台自己的记录 | What the platform itself wrote down
-- period: quarter
-- measure: share
-- wording: exact
-- cells: open
-- door: /desk/requests/
select r.request_id::text as id, r.submitted_at as at, r.org_path as path, r.town, r.subject as about, r.number,
  (r.channel = 'PHONE')::int as amount
from request.help_request r
where r.state <> 'MERGED'
