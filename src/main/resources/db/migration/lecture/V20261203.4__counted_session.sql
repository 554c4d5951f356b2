-- Every session a company has had, of whichever kind: for how many of them it was never quiet.
create view lecture.counted_session with (security_invoker = true) as
select t.talk_id as session_id, t.body_id, t.org_path, t.town, t.number, t.at
from lecture.counted_talk t
union all
select b.request_id, b.body_id, b.org_path, b.town, '', b.started_at
from lecture.booking b
where b.state in ('HELD', 'FEEDBACK', 'CLOSED') and b.body_id is not null;
