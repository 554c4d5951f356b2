package org.touyan.insight.impact.lead;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.service.menu.MonthAlerts;

/** Gathers the leader's page. It names no one who does well or badly: matters are requests, never persons or towns. */
@Component
class OpenLead {

    private static final int MATTERS = 8;
    private static final Duration LATELY = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final MonthAlerts alerts;
    private final Metrics metrics;
    private final Figures figures;
    private final CountedUnion union;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Clock clock;

    OpenLead(JdbcClient jdbc, MonthAlerts alerts, Metrics metrics, Figures figures, CountedUnion union, Catalog catalog,
            Organizations organizations, Clock clock) {
        this.jdbc = jdbc;
        this.alerts = alerts;
        this.metrics = metrics;
        this.figures = figures;
        this.union = union;
        this.catalog = catalog;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    LeadPage open(Actor actor) {
        actor.require(Role.CITY_LEADER, Role.CITY_STAFF);
        Instant now = clock.instant();
        return new LeadPage(actor.name(), now, lines(YearMonth.from(Beijing.day(now))), alerts.now(), matters(),
                story(now).orElse(null));
    }

    private List<LeadPage.Line> lines(YearMonth month) {
        Period now = Period.month(month);
        List<Figure> before = figures.figures(metrics.front(), union.path(), now.before());
        List<Figure> these = figures.figures(metrics.front(), union.path(), now);
        return IntStream.range(0, these.size()).mapToObj(i -> new LeadPage.Line(these.get(i), before.get(i).value())).toList();
    }

    private List<LeadPage.Matter> matters() {
        return jdbc.sql("""
                select m.id, m.number, m.words, m.town, m.why, m.since
                from (
                  select r.request_id::text as id, r.number, r.words, r.town, 'ESCALATED' as why, r.escalated_at as since
                  from request.help_request r
                  where r.escalated_at is not null and r.state in ('SUBMITTED', 'TRIAGED', 'REOPENED')
                  union all
                  select r.request_id::text, r.number, r.words, r.town, 'NOBODY', r.submitted_at
                  from request.help_request r
                  where r.escalated_at is null and r.state in ('TRIAGED', 'REOPENED')
                    and (select count(*) from dispatch.work_order o
                         where o.request_id = r.request_id and o.state in ('DECLINED', 'EXPIRED')) >= 3
                ) m
                order by m.since
                limit :most
                """)
                .param("most", MATTERS)
                .query(Rows.of(LeadPage.Matter.class))
                .list()
                .stream()
                .map(m -> new LeadPage.Matter(m.id(), m.number(), m.words(), town(m.town()), m.why(), m.since()))
                .toList();
    }

    private Optional<LeadPage.Story> story(Instant now) {
        return jdbc.sql("""
                select r.request_id::text as id, r.subject, r.town, p.name as expert, v.note as done, w.words as said
                from request.review w
                join request.help_request r on r.request_id = w.request_id
                join dispatch.work_order o on o.request_id = r.request_id and o.state = 'SERVED' and o.lead
                join roster.person p on p.person_id = o.expert_id
                join visit.visit v on v.request_id = r.request_id and v.state = 'DONE'
                where w.solved = 'YES' and w.words <> '' and w.at > :since
                order by w.at desc, v.logged_at desc
                limit 1
                """)
                .param("since", now.minus(LATELY))
                .query(Rows.of(LeadPage.Story.class))
                .optional()
                .map(s -> new LeadPage.Story(s.id(), catalog.subject(s.subject()).map(Subject::name).orElse(s.subject()),
                        town(s.town()), s.expert(), s.done(), s.said()));
    }

    private String town(String code) {
        return organizations.town(code).map(Town::name).orElse(code);
    }
}
