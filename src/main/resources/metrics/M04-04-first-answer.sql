-- 首次响应（中位数） | First answer (median)
-- unit: 小时 | hours
-- formula: 从求助提出到审单的小时数，取中位数：一半比它快，一半比它慢。 | Hours from a request to its triage; the median: half are faster, half are slower.
-- once: 一件求助只算第一次。 | Each request once, by its first answer.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 求助登记 | Register of requests
-- period: month
-- measure: median
-- wording: exact
-- cells: open
-- cut: town = town, class = subject, channel = request.channel.
-- door: /desk/requests/
select r.request_id::text as id, r.submitted_at as at, r.org_path as path, r.town, r.subject as about, r.number,
  r.subject as class, r.channel,
  round(extract(epoch from r.triaged_at - r.submitted_at) / 3600, 1) as amount
from request.help_request r
where r.triaged_at is not null and r.state <> 'MERGED'
