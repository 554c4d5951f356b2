package org.touyan.outreach.lecture.reach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;

/** Counts the enterprises that had a talk or a lecture, and shows them. */
@Component
public class ReachQuery {

    private record Many(String town, int enterprises, int reached) {}

    /** Each enterprise once, with the last thing it was told. */
    private static final String ENTERPRISES = """
            with enterprise as (
              select b.body_id, b.name, b.town, s.day, s.topic
              from organization.body b
              left join lateral (
                select t.day, t.topic from lecture.shift_talk t
                where t.body_id = b.body_id and t.voided_at is null and t.day >= :since
                union all
                select (l.from_at at time zone 'Asia/Shanghai')::date, v.title
                from lecture.booking l join lecture.topic v using (version_id)
                where l.body_id = b.body_id and l.state in ('HELD', 'FEEDBACK', 'CLOSED') and l.from_at >= :begin
                order by day desc
                limit 1) s on true
              where b.kind = 'ENTERPRISE')
            """;

    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReachQuery(Organizations organizations, JdbcClient jdbc, Clock clock) {
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 去年以来: from the first day of the year before. */
    public LocalDate since() {
        return Beijing.day(clock.instant()).minusYears(1).withDayOfYear(1);
    }

    /** In the order of the towns' numbers: nobody is first or last. */
    @Transactional(readOnly = true)
    @BusinessRule(id = "LEC-12", says = "An enterprise is reached by one talk before the shift, talk of a union's chair or lecture since 1 January of last year that was held and not taken back; the share of a town stands in the order of the towns' numbers, for colleagues only.", source = "domain §5 E18")
    public List<TownReach> towns(Locale locale) {
        return jdbc.sql(ENTERPRISES + """
                select town, count(*)::int as enterprises, count(day)::int as reached from enterprise group by town order by town
                """).param("since", since()).param("begin", Beijing.startOf(since())).query(Rows.of(Many.class)).list().stream()
                .map(many -> new TownReach(many.town(), organizations.town(many.town()).map(t -> name(t, locale))
                        .orElse(many.town()), many.enterprises(), many.reached()))
                .toList();
    }

    @Transactional(readOnly = true)
    ReachPage page(Actor actor, Locale locale, String code, ReachPage.Show show) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        Town town = organizations.town(code).orElseThrow(() -> new NotFound("a town of that number"));
        return new ReachPage(code, name(town, locale), since(), show, jdbc.sql(ENTERPRISES + """
                select name, day, topic from enterprise where town = :town order by name, body_id
                """).param("since", since()).param("begin", Beijing.startOf(since())).param("town", code)
                .query(Rows.of(ReachPage.Row.class)).list());
    }

    private static String name(Town town, Locale locale) {
        return town.in(locale);
    }
}
