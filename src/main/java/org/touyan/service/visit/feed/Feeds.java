package org.touyan.service.visit.feed;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;

/** Opens and closes the private address of an expert's calendar. There is one at a time. */
@Component
public class Feeds {

    private final JdbcClient jdbc;
    private final Experts experts;
    private final AuditTrail audit;
    private final Clock clock;

    Feeds(JdbcClient jdbc, Experts experts, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.experts = experts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the secret; it is shown this once, and any earlier address stops working */
    @Transactional
    public String subscribe(Actor actor) {
        PersonId person = person(actor);
        String token = FeedToken.next();
        close(person);
        jdbc.sql("""
                insert into visit.feed (feed_id, token_hash, person_id, org_path, created_at)
                values (:id, :hash, :person, :path, :now)
                """).param("id", Uuid7.next()).param("hash", FeedToken.hash(token)).param("person", person)
                .param("path", path(person)).param("now", clock.instant()).update();
        audit.note(actor, "calendar.subscribed", "person", person, path(person));
        return token;
    }

    @Transactional
    public void revoke(Actor actor) {
        PersonId person = person(actor);
        close(person);
        audit.note(actor, "calendar.revoked", "person", person, path(person));
    }

    @Transactional(readOnly = true)
    public boolean open(Actor actor) {
        return jdbc.sql("select exists (select 1 from visit.feed where person_id = :person and revoked_at is null)")
                .param("person", person(actor)).query(Boolean.class).single();
    }

    /** Whose calendar this is; empty when the address has been closed, or never was one. */
    @Transactional(readOnly = true)
    public Optional<PersonId> byToken(String token) {
        return jdbc.sql("select person_id from visit.feed where token_hash = :hash and revoked_at is null")
                .param("hash", FeedToken.hash(token)).query(Rows.of(PersonId.class)).optional();
    }

    private void close(PersonId person) {
        jdbc.sql("update visit.feed set revoked_at = :now where person_id = :person and revoked_at is null")
                .param("now", clock.instant()).param("person", person).update();
    }

    private OrgPath path(PersonId person) {
        return experts.find(person).map(ExpertCard::path).orElse(OrgPath.ROOT);
    }

    private static PersonId person(Actor actor) {
        actor.require(Role.EXPERT);
        UUID person = Objects.requireNonNull(actor.person(), "an expert without a person");
        return new PersonId(person);
    }
}
