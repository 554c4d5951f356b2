package org.touyan.outreach.lecture.shift;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.outreach.lecture.reach.ReachQuery;

/** What staff see of the talks before the shift. */
@Component
class ShiftDesk {

    private static final int MOST = 15;

    private final TalksQuery talks;
    private final ReachQuery reach;
    private final JdbcClient jdbc;

    ShiftDesk(TalksQuery talks, ReachQuery reach, JdbcClient jdbc) {
        this.talks = talks;
        this.reach = reach;
        this.jdbc = jdbc;
    }

    /** @param errors those of the line, or of a line that is taken back */
    @Transactional(readOnly = true)
    public ShiftDeskPage page(Actor actor, Locale locale, Form<UnionForm> form, FormErrors errors, String why) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return new ShiftDeskPage(talks.last(MOST), reach.towns(locale), reach.since(), actor.is(Role.TOWN_CADRE, Role.CITY_STAFF),
                form,
                errors, why);
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
