package org.touyan.insight.impact.screen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.insight.impact.domain.CountedUnion;

/** What was last heard of requests that a master has taken: neither the words of who asked nor a place smaller than a town is read. */
@Component
class Happenings {

    private static final int SHOWN = 5;
    private static final Duration LATELY = Duration.ofDays(31);

    private record Heard(Instant at, String town, String subject, String how, @Nullable Instant coming) {}

    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final CountedUnion union;
    private final Catalog catalog;
    private final Organizations organizations;

    Happenings(JdbcClient jdbc, Elevated elevated, CountedUnion union, Catalog catalog, Organizations organizations) {
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.union = union;
        this.catalog = catalog;
        this.organizations = organizations;
    }

    /** The last heard of first. */
    List<Happening> latest(Instant now) {
        return elevated.asSystem(() -> jdbc.sql("""
                select greatest(r.submitted_at, r.taken_at, r.delivered_at, r.ended_at, v.created_at) as at, r.town, r.subject,
                  case
                    when r.state in ('REVIEWED', 'CLOSED') then 'DONE'
                    when r.state in ('DELIVERED', 'CONFIRMED') then 'CAME'
                    when v.state = 'IN_SERVICE' then 'THERE'
                    when v.state = 'SCHEDULED' then 'BOOKED'
                    else 'TAKEN'
                  end as how,
                  case when v.state = 'SCHEDULED' then v.from_at end as coming
                from request.help_request r
                left join lateral (
                  select n.state, n.from_at, n.created_at from visit.visit n
                  where n.request_id = r.request_id and n.state in ('SCHEDULED', 'IN_SERVICE')
                  order by n.from_at, n.visit_id limit 1) v on true
                where r.org_path like :path || '%' and r.submitted_at > :since
                  and r.state in ('TAKEN', 'DELIVERED', 'CONFIRMED', 'REVIEWED', 'CLOSED')
                order by at desc, r.request_id
                limit :most
                """)
                .param("path", union.path().value())
                .param("since", now.minus(LATELY))
                .param("most", SHOWN)
                .query(Rows.of(Heard.class))
                .list()).stream().flatMap(this::named).toList();
    }

    private Stream<Happening> named(Heard heard) {
        return organizations.town(heard.town())
                .flatMap(town -> catalog.subject(heard.subject())
                        .map(subject -> new Happening(heard.at(), town, subject, heard.how(), heard.coming())))
                .stream();
    }
}
