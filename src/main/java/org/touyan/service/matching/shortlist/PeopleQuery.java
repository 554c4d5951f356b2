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
                with sighted as materialized (
                  select p.*
                  from roster.person p
                  where p.state <> 'LEFT' and p.standing <> 'DECEASED'
                    and (p.org_path like :sight || '%' or :sight like p.org_path || '%'
                      or exists (
                        select 1 from roster.loan l
                        where l.person_id = p.person_id and l.consented_at is not null and l.ended_at is null
                          and :today between l.from_day and l.until_day
                          and (l.to_path like :sight || '%' or :sight like l.to_path || '%'))))
                select p.person_id, p.state = 'ACTIVE' as active, coalesce(regexp_replace(h.name, '(街道|镇|乡)$', ''), p.town) as town_name,
                       p.occupation, o.name as occupation_name,
                       coalesce(f.skills, '') as skills, coalesce(f.licences, '') as licences, :year - p.craft_since as years,
                       t.minutes, coalesce(t.by_boat, false) as by_boat,
                       p.town = :town or f.towns is null or :town = any (f.towns) as reaches,
                       p.takes_boat, p.monthly_cap, coalesce(f.halves, '') as halves, coalesce(f.absences, '') as absences
                from sighted p
                left join roster.offered(array(select person_id from sighted), :today) f on f.person = p.person_id
                left join organization.region h on h.code_system = 'NBS' and h.code = p.town and h.valid_to is null
                left join organization.travel_minutes t on t.from_code = p.town and t.to_code = :town
                left join catalog.occupation o on o.code = p.occupation and o.edition = (
                  select c.edition from catalog.code_table c where c.table_id = 'occupation' and c.valid_to is null)
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
