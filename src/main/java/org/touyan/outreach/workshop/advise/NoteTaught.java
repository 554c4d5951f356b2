package org.touyan.outreach.workshop.advise;

import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.domain.Advisor;
import org.touyan.outreach.workshop.domain.Advisors;

/** Writes down how many workers were taught what on a visit that took place. Said again, the later word holds. */
@Component
public class NoteTaught {

    private static final int MOST = 10_000;
    private static final int LONGEST = 100;

    private final Advisors advisors;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    NoteTaught(Advisors advisors, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.advisors = advisors;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void note(Actor actor, AdvisorId id, UUID advice, int workers, String typed) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        Advisor advisor = advisors.get(id);
        String what = FreeText.check(typed, 2, LONGEST).orRefuse("what");
        if (workers < 1 || workers > MOST) {
            throw RuleBroken.at("workers", "workshop.taught.range", MOST);
        }
        if (!held(id, advice)) {
            throw RuleBroken.at("advice", "workshop.taught.not-held");
        }
        jdbc.sql("""
                insert into workshop.taught (taught_id, advice_id, workers, what, by_name, at)
                values (:id, :advice, :workers, :what, :by, :at)
                """).param("id", Uuid7.next()).param("advice", advice).param("workers", workers).param("what", what)
                .param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "workshop.taught-noted", "workshop-advisor", id, advisor.path(), "workers", Integer.toString(workers));
    }

    private boolean held(AdvisorId id, UUID advice) {
        return jdbc.sql("""
                select exists (select 1 from workshop.advice a join visit.visit v on v.request_id = a.request_id
                where a.advice_id = :advice and a.advisor_id = :id and v.state = 'DONE')
                """).param("advice", advice).param("id", id).query(Boolean.class).single();
    }
}
