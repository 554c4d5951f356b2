-- 重开率 | Share reopened
-- unit: % | %
-- formula: 师傅来过的求助里，求助人说没好、又重开的占多少。按提出那天算。 | Of the requests a master has come for, the share whose asker reopened it. By the day of the request.
-- once: 一件重开几次也只算一次。 | Each request once, however often it was reopened.
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
  (r.reopenings > 0)::int as amount
from request.help_request r
where r.delivered_at is not null
