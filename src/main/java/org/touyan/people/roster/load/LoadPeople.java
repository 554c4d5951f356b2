package org.touyan.people.roster.load;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;

/** Writes the rows of people themselves: new ones, and what a row says differently. What it does not say stays as it is. */
@Component
class LoadPeople {

    private final Organizations organizations;
    private final JdbcClient jdbc;

    LoadPeople(Organizations organizations, JdbcClient jdbc) {
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    void add(Actor actor, List<LoadedRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        people("""
                insert into roster.person (person_id, roster_no, slug, name, standing, org_path, town, occupation, craft_since,
                  headline, monthly_cap, takes_boat, spelling, checked_on, created_at, created_by, version)
                select n.person_id, n.number, lower(n.number), n.name, coalesce(n.standing, 'IN_POST'), n.path, n.town,
                  n.occupation, n.craft_since, n.headline, n.cap, coalesce(n.boat, false), n.spelling, :today, :now, :by, 1
                from (
                  select f.*, 'R' || lpad(s.next, greatest(5, length(s.next)), '0') as number
                  from unnest(:persons, :names, :standings, :paths, :towns, :occupations, :crafts, :headlines, :caps, :boats, :spellings)
                    as f (person_id, name, standing, path, town, occupation, craft_since, headline, cap, boat, spelling)
                  cross join lateral (select nextval('roster.roster_no')::text || left(f.name, 0) as next) s
                ) n
                on conflict (person_id) do nothing
                """, rows).param("spellings", rows.stream().map(LoadedRow::spelling).toArray(String[]::new))
                .param("today", Beijing.day(now))
                .param("now", now).param("by", actor.name()).update();
    }

    /** @return how many people it really changed */
    int change(List<LoadedRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return 0;
        }
        return people("""
                update roster.person p set standing = coalesce(n.standing, p.standing), town = n.town,
                  occupation = coalesce(n.occupation, p.occupation), craft_since = coalesce(n.craft_since, p.craft_since),
                  headline = coalesce(nullif(n.headline, ''), p.headline), monthly_cap = coalesce(n.cap, p.monthly_cap),
                  takes_boat = coalesce(n.boat, p.takes_boat), checked_on = :today, version = p.version + 1,
                  state = case when p.state = 'LEFT' and p.merged_into is null then 'ACTIVE' else p.state end
                from unnest(:persons, :names, :standings, :paths, :towns, :occupations, :crafts, :headlines, :caps, :boats)
                  as n (person_id, name, standing, path, town, occupation, craft_since, headline, cap, boat)
                where p.person_id = n.person_id
                  and (p.state = 'LEFT' or p.town <> n.town
                    or (p.standing, coalesce(p.occupation, ''), coalesce(p.craft_since, 0), p.headline, coalesce(p.monthly_cap, -1), p.takes_boat)
                      is distinct from (coalesce(n.standing, p.standing), coalesce(n.occupation, p.occupation, ''),
                        coalesce(n.craft_since, p.craft_since, 0), coalesce(nullif(n.headline, ''), p.headline),
                        coalesce(n.cap, p.monthly_cap, -1), coalesce(n.boat, p.takes_boat)))
                """, rows).param("today", Beijing.day(now)).update();
    }

    private JdbcClient.StatementSpec people(String sql, List<LoadedRow> rows) {
        return jdbc.sql(sql)
                .param("persons", LoadedRow.persons(rows))
                .param("names", LoadedRow.texts(rows, Candidate::name))
                .param("standings", LoadedRow.texts(rows, c -> c.standing() == null ? null : c.standing().name()))
                .param("paths", LoadedRow.texts(rows, c -> path(c.town()).value()))
                .param("towns", LoadedRow.texts(rows, Candidate::town))
                .param("occupations", LoadedRow.texts(rows, Candidate::occupation))
                .param("crafts", rows.stream().map(r -> r.candidate().craftSince()).toArray(Integer[]::new))
                .param("headlines", LoadedRow.texts(rows, Candidate::headline))
                .param("caps", rows.stream().map(r -> r.candidate().cap()).toArray(Integer[]::new))
                .param("boats", rows.stream().map(r -> r.candidate().boat()).toArray(Boolean[]::new));
    }

    private OrgPath path(String town) {
        return organizations.pathOfTown(town)
                .orElseThrow(() -> new IllegalStateException("town %s has no union".formatted(town)));
    }
}
