-- 求助 | Requests
-- unit: 件 | requests
-- formula: 这段时间里提出的求助，网上、电话和师傅代填的都算。并到别件里的不算。 | Requests made in the period, online, by phone or through a master. Those merged into another do not count.
-- once: 一件求助只算一次。 | Each request once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 求助登记 | Register of requests
-- period: month
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, class = subject, channel = request.channel.
-- door: /desk/requests/
select r.request_id::text as id, r.submitted_at as at, r.org_path as path, r.town, r.subject as about, r.number,
  r.subject as class, r.channel
from request.help_request r
where r.state <> 'MERGED'
