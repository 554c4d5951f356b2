-- Somebody whose entries were merged is one person: named once for a notice, paid once, with the mentions of both entries.
create or replace function recognition.named_already(notice uuid, person uuid) returns boolean stable language sql security definer set search_path = recognition, touyan as
$$ select exists (select 1 from recognition.nomination n where n.notice_id = notice and n.person_id = any (roster.selves(person))
     and n.state not in ('VETOED', 'NOT_CHOSEN', 'WITHDRAWN') and touyan.ring() in ('STAFF', 'SYSTEM')) $$;

create or replace view recognition.profile_mention with (security_barrier) as
select p.person_id, m.mention_id, m.what, m.year, m.source
from recognition.mention m join roster.person p on p.person_id = roster.now_is(m.person_id)
where m.withdrawn_at is null and p.published and p.state <> 'LEFT' and roster.shown(p.public_fields, 'RECOGNITION') and touyan.is_anyone();
