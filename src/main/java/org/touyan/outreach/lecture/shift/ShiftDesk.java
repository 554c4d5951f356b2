package org.touyan.outreach.lecture.shift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;

/** What staff see of the talks before the shift. */
@Component
class ShiftDesk {

    private static final int MOST = 15;

    private record Many(String town, int enterprises, int reached) {}

    private final TalksQuery talks;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final Clock clock;

    ShiftDesk(TalksQuery talks, Organizations organizations, JdbcClient jdbc, Clock clock) {
        this.talks = talks;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param errors those of the line, or of a line that is taken back */
    @Transactional(readOnly = true)
    public ShiftDeskPage page(Actor actor, Locale locale, Form<UnionForm> form, FormErrors errors, String why) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        LocalDate since = Beijing.day(clock.instant()).minusYears(1).withDayOfYear(1);
        return new ShiftDeskPage(talks.last(MOST), reach(since, locale), since, actor.is(Role.TOWN_CADRE, Role.CITY_STAFF), form,
                errors, why);
    }

    /** In the order of the towns' numbers: nobody is first or last. */
    private List<ShiftDeskPage.Reach> reach(LocalDate since, Locale locale) {
        return jdbc.sql("""
                select b.town, count(*)::int as enterprises, count(*) filter (where
                  exists (select 1 from lecture.shift_talk t where t.body_id = b.body_id and t.voided_at is null and t.day >= :since)
                  or exists (select 1 from lecture.booking l where l.body_id = b.body_id and l.state in ('HELD', 'FEEDBACK', 'CLOSED')
                    and l.from_at >= :begin))::int as reached
                from organization.body b
                where b.kind = 'ENTERPRISE'
                group by b.town
                order by b.town
                """)
                .param("since", since)
                .param("begin", Beijing.startOf(since))
                .query(Rows.of(Many.class))
                .list()
                .stream()
                .map(m -> new ShiftDeskPage.Reach(organizations.town(m.town()).map(t -> name(t, locale)).orElse(m.town()),
                        m.enterprises(), m.reached()))
                .toList();
    }

    private static String name(Town town, Locale locale) {
        return town.in(locale);
    }

    /** @throws RuleBroken when no enterprise, or more than one, is called that */
    @Transactional(readOnly = true)
    public UUID body(String name) {
        List<UUID> found = jdbc.sql("select body_id from organization.body where name = :name limit 2").param("name", name)
                .query(Rows.of(UUID.class)).list();
        if (found.size() != 1) {
            throw RuleBroken.at("body", "lecture.shift.body");
        }
        return found.getFirst();
    }
}
