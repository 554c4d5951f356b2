-- 满意率 | Share content
-- unit: % | %
-- formula: 求助人的回话里，答了满意不满意的，说“满意”的占多少。 | Of the askers who said how content they were, the share that was content.
-- once: 一次服务一份回话。 | One answer for each delivery.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 求助人的回话 | Answers of askers
-- period: month
-- measure: share
-- wording: exact
-- cells: open
-- cut: town = town, class = subject, channel = request.channel.
select w.review_id::text as id, w.at as at, r.org_path as path, r.town, r.subject as about, r.number, r.subject as class,
  r.channel,
  (w.content = 'GOOD')::int as amount
from request.help_request r
join request.review w on w.request_id = r.request_id
where w.content is not null
