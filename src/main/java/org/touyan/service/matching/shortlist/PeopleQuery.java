package org.touyan.service.matching.shortlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;

/** Everybody a union may ask, with all that matching wants to know, in one statement. */
@Component
class PeopleQuery {

    private final JdbcClient jdbc;

    PeopleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonRow> inSight(OrgPath sight, String town, Instant now) {
        LocalDate today = Beijing.day(now);
        return jdbc.sql("""
                select p.person_id, p.state = 'ACTIVE' as active, coalesce(regexp_replace(h.name, '(街道|镇|乡)$', ''), p.town) as town_name,
                       p.occupation, o.name as occupation_name, coalesce(array_to_string(o.aliases, ' '), '') as occupation_aliases,
                       coalesce(s.skills, '') as skills, coalesce(s.level, 0) as level, :year - p.craft_since as years,
                       t.minutes, coalesce(t.by_boat, false) as by_boat,
                       p.town = :town or r.towns is null or :town = any (r.towns) as reaches,
                       p.takes_boat, p.monthly_cap, coalesce(w.halves, '') as halves, coalesce(a.absences, '') as absences
                from roster.person p
                left join organization.region h on h.code_system = 'NBS' and h.code = p.town and h.valid_to is null
                left join organization.travel_minutes t on t.from_code = p.town and t.to_code = :town
                left join lateral (
                  select o.name, o.aliases
                  from catalog.occupation o join catalog.code_table using (table_id, edition)
                  where o.code = p.occupation and valid_to is null) o on true
                left join lateral (
                  select string_agg(skill, ' ' order by skill) as skills, max(level)::int as level
                  from roster.person_skill where person = p.person_id) s on true
                left join lateral (
                  select array_agg(pt.town) as towns from roster.person_town pt where pt.person = p.person_id) r on true
                left join lateral (
                  select string_agg(weekday || half, ' ' order by weekday, half) as halves
                  from roster.free_half where person = p.person_id) w on true
                left join lateral (
                  select string_agg(day_from || '/' || day_until, ' ' order by day_from) as absences
                  from roster.absence
                  where person_id = p.person_id and withdrawn_at is null and day_until >= :today) a on true
                where p.state <> 'LEFT' and p.standing <> 'DECEASED'
                  and (p.org_path like :sight || '%' or :sight like p.org_path || '%'
                    or exists (
                      select 1 from roster.loan l
                      where l.person_id = p.person_id and l.consented_at is not null and l.ended_at is null
                        and :today between l.from_day and l.until_day
                        and (l.to_path like :sight || '%' or :sight like l.to_path || '%')))
                order by p.person_id
                """)
                .param("sight", sight)
                .param("town", town)
                .param("year", today.getYear())
                .param("today", today)
                .query(Rows.of(PersonRow.class))
                .list();
    }
}
