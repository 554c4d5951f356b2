-- Which trade a licence opens. A paper that opens none is kept as before; one that does has an end, as the law gives it one:
-- six years for special operations (总局令第30号 Art. 19), four for special equipment (TSG Z6001).
alter table roster.licence add column opens text references catalog.trade_licence;
update roster.licence set opens = case
    when kind ~ '电工' then 'electric' when kind ~ '焊' then 'welding' when kind ~ '高处|登高|架子' then 'height'
    when kind ~ '制冷|空调' then 'refrigeration' when kind ~ '锅炉|司炉' then 'boiler' when kind ~ '压力容器' then 'pressure-vessel'
    when kind ~ '电梯' then 'lift' when kind ~ '起重' then 'crane' when kind ~ '叉车' then 'forklift' when kind ~ '爆破' then 'blasting' end
where valid_until is not null and kind ~ '(操作|作业|人员|许可).*证';
alter table roster.licence add constraint opens_for_a_time check (opens is null or valid_until is not null);
comment on column roster.licence.opens is 'the trade licence it is, or null';
create index licence_opens on roster.licence (person_id, opens, valid_until) where opens is not null and withdrawn_at is null;

-- Whether somebody holds one of these licences on that day: yes or no, never by which paper.
create function roster.licensed(id uuid, licences text[], on_day date) returns boolean
  stable language sql security definer set search_path = roster, touyan as
$$ select touyan.is_anyone() and exists (select 1 from roster.licence l
     where l.person_id = id and l.opens = any (licences) and l.withdrawn_at is null and l.valid_until >= on_day) $$;

-- What somebody offers: each skill with its level, counted upwards from 1, the beginner, 0 when nobody has certified it; each
-- trade licence with the last day of the longest.
drop function roster.offered(uuid[], date);
create function roster.offered(ids uuid[], today date) returns table (
    person uuid, skills text, towns text[], halves text, absences text, licences text)
  stable language sql security definer set search_path = roster, touyan as
$$ select p.person_id, s.skills, t.towns, h.halves, a.absences, l.licences
   from (select person_id from roster.person where person_id = any(ids) and roster.visible(person_id)) p
   left join (
     select person, string_agg(skill || ':' || case when level > 0 then 6 - level else 0 end, ' ' order by skill) as skills
     from roster.person_skill where person = any(ids) group by person) s on s.person = p.person_id
   left join (
     select person, array_agg(town) as towns from roster.person_town where person = any(ids) group by person) t on t.person = p.person_id
   left join (
     select person, string_agg(weekday || half, ' ' order by weekday, half) as halves
     from roster.free_half where person = any(ids) group by person) h on h.person = p.person_id
   left join (
     select person_id, string_agg(day_from || '/' || day_until, ' ' order by day_from) as absences
     from roster.absence where person_id = any(ids) and withdrawn_at is null and day_until >= today
     group by person_id) a on a.person_id = p.person_id
   left join (
     select person_id, string_agg(opens || '/' || until, ' ' order by opens) as licences
     from (select person_id, opens, max(valid_until) as until from roster.licence
           where person_id = any(ids) and opens is not null and withdrawn_at is null group by person_id, opens) o
     group by person_id) l on l.person_id = p.person_id $$;
