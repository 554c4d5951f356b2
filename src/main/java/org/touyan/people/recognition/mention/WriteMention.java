package org.touyan.people.recognition.mention;

import java.time.Clock;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;

/** Writes down recognition that is no honour, and takes it back when it was wrong. */
@Component
public class WriteMention {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    WriteMention(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "RCG-10", says = "What is no honour is kept apart from honours, and shown only with the person's yes.", source = "E21")
    public MentionId write(Actor actor, PersonId person, Mention mention) {
        OrgPath path = responsible(actor, person);
        Instant now = clock.instant();
        Mention checked = mention.checked(Beijing.day(now).getYear());
        MentionId id = MentionId.next();
        jdbc.sql("""
                insert into recognition.mention (mention_id, person_id, what, year, source, entered_by, entered_by_name, entered_at)
                values (:id, :person, :what, :year, :source, :by, :name, :now)
                """)
                .param("id", id)
                .param("person", person)
                .param("what", checked.what())
                .param("year", checked.year())
                .param("source", checked.source())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", now)
                .update();
        audit.note(actor, "mention.written", "person", person, path, "mention", id.toString());
        return id;
    }

    @Transactional
    public void withdraw(Actor actor, MentionId id) {
        PersonId person = jdbc.sql("select person_id from recognition.mention where mention_id = :id and withdrawn_at is null")
                .param("id", id)
                .query(Rows.of(PersonId.class))
                .optional()
                .orElseThrow(() -> new NotFound("mention " + id));
        OrgPath path = responsible(actor, person);
        jdbc.sql("update recognition.mention set withdrawn_at = :now where mention_id = :id")
                .param("now", clock.instant())
                .param("id", id)
                .update();
        audit.note(actor, "mention.withdrawn", "person", person, path, "mention", id.toString());
    }

    private OrgPath responsible(Actor actor, PersonId person) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        OrgPath path = jdbc.sql("select org_path from roster.person where person_id = :id")
                .param("id", person)
                .query(Rows.of(OrgPath.class))
                .optional()
                .orElseThrow(() -> new NotFound("person " + person));
        if (!actor.scope().covers(path)) {
            throw new NotAllowed("%s writes about somebody of %s".formatted(actor.scope(), path));
        }
        return path;
    }
}
