package org.touyan.people.roster.merge;

import java.time.Clock;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** Says that two entries are one person. Nothing happens until somebody else has looked. */
@Component
public class ProposeMerge {

    private final People people;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeMerge(People people, Entries entries, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.people = people;
        this.entries = entries;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param kept whose number and address go on; the other entry becomes an alias */
    @Transactional
    public MergeId propose(Actor actor, PersonId kept, PersonId merged) {
        Person one = people.get(kept);
        Person other = people.get(merged);
        Responsible.staff(actor, one.path());
        Responsible.staff(actor, other.path());
        if (kept.equals(merged)) {
            throw RuleBroken.at("merged", "roster.merge.same");
        }
        entries.requireTwoLiving(kept, merged);
        MergeId id = MergeId.next();
        int written = jdbc.sql("""
                insert into roster.merge (merge_id, kept, merged, asked_by, asked_by_name, asked_at, version)
                values (:id, :kept, :merged, :account, :name, :now, 1)
                on conflict do nothing
                """)
                .param("id", id)
                .param("kept", kept)
                .param("merged", merged)
                .param("account", Objects.requireNonNull(actor.account()))
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        if (written == 0) {
            throw RuleBroken.at("merged", "roster.merge.already");
        }
        audit.note(actor, "person.merge-proposed", "person", kept, one.path(), "other", merged.toString());
        return id;
    }
}
