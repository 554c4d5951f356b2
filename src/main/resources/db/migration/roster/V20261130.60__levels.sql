-- The state counts skill levels from 5, the beginner, to 1, the senior technician. What is offered is counted upwards: the higher
-- the better, 0 when nobody has certified anything.
create or replace function roster.offered(ids uuid[], today date) returns table (
    person uuid, skills text, level int, towns text[], halves text, absences text)
  stable language sql security definer set search_path = roster, touyan as
$$ select p.person_id, s.skills, s.level, t.towns, h.halves, a.absences
   from (select person_id from roster.person where person_id = any(ids) and roster.visible(person_id)) p
   left join (
     select person, string_agg(skill, ' ' order by skill) as skills,
       coalesce(max(6 - level) filter (where level > 0), 0)::int as level
     from roster.person_skill where person = any(ids) group by person) s on s.person = p.person_id
   left join (
     select person, array_agg(town) as towns from roster.person_town where person = any(ids) group by person) t on t.person = p.person_id
   left join (
     select person, string_agg(weekday || half, ' ' order by weekday, half) as halves
     from roster.free_half where person = any(ids) group by person) h on h.person = p.person_id
   left join (
     select person_id, string_agg(day_from || '/' || day_until, ' ' order by day_from) as absences
     from roster.absence where person_id = any(ids) and withdrawn_at is null and day_until >= today
     group by person_id) a on a.person_id = p.person_id $$;
