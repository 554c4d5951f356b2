package org.touyan.people.studio.output;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;
import org.touyan.people.studio.work.Working;

/** Enters what the group was given as a group. */
@Component
public class HonourTeam {

    private static final int TEXT = 80;
    private static final int DOCUMENT = 60;
    private static final int FIRST_YEAR = 1949;

    private final Studios studios;
    private final StudioTrail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    HonourTeam(Studios studios, StudioTrail trail, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "STU-10", says = "An honour of the group is kept as one, apart from its results and from anybody's own honours.", source = "E40")
    public void honour(Actor actor, StudioId id, String title, String issuer, int year, String document) {
        Studio studio = Working.open(studios.get(id));
        if (year < FIRST_YEAR || year > Beijing.day(clock.instant()).getYear()) {
            throw RuleBroken.at("honourYear", "studio.honour.year");
        }
        String checked = FreeText.check(title, 2, TEXT).orRefuse("honourTitle");
        int entered = jdbc.sql("""
                insert into studio.team_honour (honour_id, studio_id, title, issuer, year, document_no, entered_by_name, entered_at)
                values (:honour, :id, :title, :issuer, :year, :document, :name, :now)
                on conflict do nothing
                """)
                .param("honour", Uuid7.next())
                .param("id", id)
                .param("title", checked)
                .param("issuer", FreeText.check(issuer, 2, TEXT).orRefuse("honourIssuer"))
                .param("year", year)
                .param("document", FreeText.check(document, 0, DOCUMENT).orRefuse("honourDocument"))
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        if (entered == 0) {
            throw RuleBroken.at("honourTitle", "studio.output.already");
        }
        trail.note(actor, "team-honoured", studio, checked);
    }
}
