-- 办好的求助 | Requests closed
-- unit: 件 | requests
-- formula: 求助人说办好了，或师傅来过后七天没有异议的求助，按办结那天算，一件算一次。撤回、转办、不受理的不算。 | Requests whose asker said they are solved, or raised no objection within seven days of the visit, on the day they closed, each once. Withdrawn, transferred and declined ones do not count.
-- once: 一件求助只算一次，重开后再办结也只算一次。 | Each request once, also when it was reopened and closed again.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 求助登记 | Register of requests
-- period: month
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, class = subject, channel = request.channel.
-- door: /desk/requests/
select r.request_id::text as id, r.ended_at as at, r.org_path as path, r.town, r.subject as about, r.number, r.subject as class,
  r.channel
from request.help_request r
where r.state = 'CLOSED'
