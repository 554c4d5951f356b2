-- 办结率 | Share closed
-- unit: % | %
-- formula: 这段时间里提出的求助，现在已经办结的占多少。撤回的、并掉的不算进去。 | Of the requests made in the period, the share that is closed now. Those withdrawn or merged are left out.
-- once: 一件求助只算一次。 | Each request once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 求助登记 | Register of requests
-- period: month
-- measure: share
-- wording: exact
-- cells: open
-- cut: town = town, class = subject, channel = request.channel.
-- door: /desk/requests/
select r.request_id::text as id, r.submitted_at as at, r.org_path as path, r.town, r.subject as about, r.number,
  r.subject as class, r.channel,
  (r.state = 'CLOSED')::int as amount
from request.help_request r
where r.state not in ('MERGED', 'CANCELLED')
