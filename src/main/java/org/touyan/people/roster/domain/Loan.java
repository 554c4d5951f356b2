package org.touyan.people.roster.domain;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.roster.PersonId;

/** A person works for another union for a while, with the consent of his own. */
@Table(schema = "roster", name = "loan")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Loan {

    private static final int REASON = 120;
    private static final int LONGEST_DAYS = 366;

    @Id
    @Column("loan_id")
    private final LoanId id;
    private final PersonId personId;
    private final OrgPath toPath;
    private final LocalDate fromDay;
    private final LocalDate untilDay;
    private final String reason;
    private final String askedBy;
    private final Instant askedAt;
    private @Nullable String consentedBy;
    private @Nullable Instant consentedAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    @Version
    private int version;

    @PersistenceCreator
    Loan(LoanId id, PersonId personId, OrgPath toPath, LocalDate fromDay, LocalDate untilDay, String reason, String askedBy,
            Instant askedAt) {
        this.id = id;
        this.personId = personId;
        this.toPath = toPath;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** Asked by the union that borrows, or offered by the one that lends. */
    public static Loan ask(Actor actor, PersonId person, OrgPath lender, OrgPath borrower, LocalDate from, LocalDate until,
            String reason, Instant now) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        if (!actor.scope().covers(borrower) && !actor.scope().covers(lender)) {
            throw new NotAllowed("a loan between %s and %s asked from %s".formatted(lender, borrower, actor.scope()));
        }
        if (borrower.covers(lender)) {
            throw RuleBroken.at("to", "roster.loan.own");
        }
        if (until.isBefore(from)) {
            throw RuleBroken.at("until", "roster.loan.until-before");
        }
        if (until.isBefore(Beijing.day(now))) {
            throw RuleBroken.at("until", "roster.loan.past");
        }
        if (until.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw RuleBroken.at("until", "roster.loan.long");
        }
        return new Loan(LoanId.next(), person, borrower, from, until, FreeText.check(reason, 0, REASON).orRefuse("reason"),
                actor.name(), now);
    }

    @BusinessRule(id = "RST-6", says = "A person is lent to another union only when somebody of his own union, or of one above it, consents.")
    public void consent(Actor actor, OrgPath lender, Instant now) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        if (!actor.scope().covers(lender)) {
            throw new NotAllowed("consent for %s from %s (expected: the lender)".formatted(lender, actor.scope()));
        }
        if (consentedAt != null || endedAt != null) {
            throw new Conflict("roster.loan.settled");
        }
        consentedBy = actor.name();
        consentedAt = now;
    }

    /** Given back, called back, or refused before it began. */
    public void end(Actor actor, OrgPath lender, Instant now) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        if (!actor.scope().covers(lender) && !actor.scope().covers(toPath)) {
            throw new NotAllowed("the end of a loan between %s and %s from %s".formatted(lender, toPath, actor.scope()));
        }
        if (endedAt != null) {
            throw new Conflict("roster.loan.settled");
        }
        endedBy = actor.name();
        endedAt = now;
    }

    public LoanId id() {
        return id;
    }

    public PersonId person() {
        return personId;
    }

    public OrgPath to() {
        return toPath;
    }
}
