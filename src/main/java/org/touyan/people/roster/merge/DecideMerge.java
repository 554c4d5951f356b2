package org.touyan.people.roster.merge;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** A second member of staff says whether two entries are one person; with his yes they become one. */
@Component
public class DecideMerge {

    record Proposal(MergeId mergeId, PersonId kept, PersonId merged, UUID askedBy, String askedByName,
            @Nullable String outcome) {}

    private final People people;
    private final Entries entries;
    private final ChangeConsent changeConsent;
    private final Accounts accounts;
    private final Elevated elevated;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    DecideMerge(People people, Entries entries, ChangeConsent changeConsent, Accounts accounts, Elevated elevated,
            JdbcClient jdbc, AuditTrail audit,
            Clock clock) {
        this.people = people;
        this.entries = entries;
        this.changeConsent = changeConsent;
        this.accounts = accounts;
        this.elevated = elevated;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "RST-13", says = "Two entries become one only when a second person agrees; what is public is what both entries had agreed to show.")
    public PersonId agree(Actor actor, MergeId id) {
        Proposal proposal = open(actor, id);
        if (proposal.askedBy().equals(actor.account())) {
            throw RuleBroken.because("roster.merge.same-person");
        }
        entries.requireTwoLiving(proposal.kept(), proposal.merged());
        Instant now = clock.instant();
        changeConsent.keepOnlyCommon(actor, proposal.kept(), proposal.merged());
        elevated.runAsSystem(() -> accounts.leaveTo(proposal.merged().value(), proposal.kept().value()));
        entries.bringTogether(proposal.kept(), proposal.merged(), now);
        elevated.runAsSystem(() -> entries.leaveSeats(actor.name(), proposal.kept(), proposal.merged(), now));
        settle(actor, id, "MERGED", now);
        Person kept = people.get(proposal.kept());
        audit.note(actor, "person.merged", "person", kept.id(), kept.path(), "other", proposal.merged().toString());
        return kept.id();
    }

    /** They are two people, or the proposal was a mistake; whoever made it may say so too. */
    @Transactional
    public PersonId refuse(Actor actor, MergeId id) {
        Proposal proposal = open(actor, id);
        settle(actor, id, "REFUSED", clock.instant());
        Person kept = people.get(proposal.kept());
        audit.note(actor, "person.merge-refused", "person", kept.id(), kept.path(), "other", proposal.merged().toString());
        return kept.id();
    }

    private Proposal open(Actor actor, MergeId id) {
        Proposal proposal = jdbc.sql("""
                select merge_id, kept, merged, asked_by, asked_by_name, outcome from roster.merge where merge_id = :id for update
                """).param("id", id).query(Rows.of(Proposal.class)).optional().orElseThrow(() -> new NotFound("merge " + id));
        Responsible.staff(actor, people.get(proposal.kept()).path());
        Responsible.staff(actor, people.get(proposal.merged()).path());
        if (proposal.outcome() != null) {
            throw new Conflict("roster.merge.decided");
        }
        return proposal;
    }

    private void settle(Actor actor, MergeId id, String outcome, Instant now) {
        jdbc.sql("""
                update roster.merge set outcome = :outcome, decided_by = :account, decided_by_name = :name, decided_at = :now,
                  version = version + 1
                where merge_id = :id
                """)
                .param("outcome", outcome)
                .param("account", Objects.requireNonNull(actor.account()))
                .param("name", actor.name())
                .param("now", now)
                .param("id", id)
                .update();
    }
}
