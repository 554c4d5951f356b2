package org.touyan.insight.impact.helped;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.roster.HelpGiven;
import org.touyan.people.roster.PersonId;

/** What a master has done, from the logs of his visits: for his page, when he has agreed. Towns and subjects, never people. */
@Component
@Transactional(readOnly = true)
class HelpFromVisits implements HelpGiven {

    private static final int LATEST = 3;

    record Counts(int visits, int solved) {}

    record Visited(Instant at, String town, String subject) {}

    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Clock clock;

    HelpFromVisits(JdbcClient jdbc, Elevated elevated, Organizations organizations, Catalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.organizations = organizations;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public Optional<Summary> of(PersonId person) {
        return elevated.asSystem(() -> {
            List<Visited> latest = latest(person);
            return latest.isEmpty() ? Optional.empty() : Optional.of(summary(counts(person), latest));
        });
    }

    private Summary summary(Counts counts, List<Visited> latest) {
        return new Summary(counts.visits(), counts.solved(), latest.stream().map(this::line).toList());
    }

    private Line line(Visited visit) {
        return new Line(Beijing.day(visit.at()), organizations.town(visit.town()).map(Town::name).orElse(visit.town()),
                catalog.subject(visit.subject()).map(Subject::name).orElse(visit.subject()));
    }

    private Counts counts(PersonId person) {
        Instant newYear = Beijing.startOf(Beijing.day(clock.instant()).withDayOfYear(1));
        return jdbc.sql("""
                select
                  (select count(*) from visit.visit v
                   where v.expert_id = any(roster.selves(:person)) and v.state = 'DONE' and v.from_at >= :newYear) as visits,
                  (select count(distinct r.request_id) from request.review r
                   join dispatch.work_order o on o.request_id = r.request_id and o.expert_id = any(roster.selves(:person)) and o.state = 'SERVED'
                   where r.solved = 'YES') as solved
                """).param("person", person).param("newYear", newYear).query(Rows.of(Counts.class)).single();
    }

    private List<Visited> latest(PersonId person) {
        return jdbc.sql("""
                select coalesce(v.started_at, v.from_at) as at, r.town, r.subject
                from visit.visit v join request.help_request r on r.request_id = v.request_id
                where v.expert_id = any(roster.selves(:person)) and v.state = 'DONE'
                order by 1 desc
                limit :latest
                """).param("person", person).param("latest", LATEST).query(Rows.of(Visited.class)).list();
    }
}
