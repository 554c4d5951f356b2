package org.touyan.outreach.workshop.live;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.domain.Stream;

/** Puts right what was said of a session: a new entry that supersedes the last one, which stays. */
@Component
public class CorrectSession {

    private static final int LONGEST_REASON = 300;

    private final Entries entries;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CorrectSession(Entries entries, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.entries = entries;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @BusinessRule(id = "WSP-13", says = "What is said of a session is corrected by a new entry with its reason; once what it sold has settled, by somebody else than who said the last word. The same is true of each sale.", source = "统计法 Art. 24, 28")
    @Transactional
    public void correct(Actor actor, SessionId id, Stream typed, String because) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Entries.Last last = entries.last(id);
        String why = FreeText.check(because, 2, LONGEST_REASON).orRefuse("because");
        Stream stream = typed.checked(clock.instant());
        if (entries.streamed(last.workshopId(), stream, id)) {
            throw RuleBroken.at("from", "workshop.live.overlaps");
        }
        if (stream.platform() != last.platform() && sold(id)) {
            throw RuleBroken.at("platform", "workshop.live.sold-there");
        }
        if (entries.settled(last.startedAt()) && last.byAccount() != null && last.byAccount().equals(actor.account())) {
            throw RuleBroken.because("workshop.correct.same-person");
        }
        entries.write(actor, id, stream, why);
        audit.note(actor, "workshop.session-corrected", "workshop-session", id, new OrgPath(last.orgPath()));
    }

    private boolean sold(SessionId id) {
        return jdbc.sql("select exists (select 1 from workshop.sale where session_id = :id)").param("id", id).query(Boolean.class)
                .single();
    }
}
