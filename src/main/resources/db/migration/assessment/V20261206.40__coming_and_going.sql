-- When companies began to be authorised and when they stopped: one whose filing was renewed in time neither came nor left.
create view assessment.coming_and_going with (security_invoker = true) as
with span as (
  select f.filing_id, f.body_id, f.org_path, f.number, f.filed_on as first, coalesce(least(f.valid_until + 1, f.ended_on), 'infinity') as stop
  from assessment.filing f
  where f.filed_on is not null),
held as (select * from span where first < stop)
select 'in-' || s.filing_id as change_id, s.body_id, s.org_path, s.number, s.first as day, 1 as change
from held s
where not exists (select 1 from held o where o.body_id = s.body_id and o.filing_id <> s.filing_id and o.stop >= s.first
  and (o.first < s.first or o.first = s.first and o.filing_id < s.filing_id))
union all
select 'out-' || s.filing_id, s.body_id, s.org_path, s.number, s.stop, -1
from held s
where s.stop < 'infinity' and not exists (select 1 from held o where o.body_id = s.body_id and o.filing_id <> s.filing_id and o.first <= s.stop
  and (o.stop > s.stop or o.stop = s.stop and o.filing_id < s.filing_id));
drop view assessment.filed;
