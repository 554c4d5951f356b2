package org.touyan.people.roster.lend;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Loan;
import org.touyan.people.roster.domain.LoanId;
import org.touyan.people.roster.domain.Loans;

/** Lends a person to another union: asked by the borrower or offered by the lender, and only with the lender's consent. */
@Component
public class LendPerson {

    private final Loans loans;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    LendPerson(Loans loans, Organizations organizations, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.loans = loans;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LoanId ask(Actor actor, PersonId person, OrgPath to, LocalDate from, LocalDate until, String reason) {
        OrgPath lender = lender(person);
        if (organizations.unitOf(to).filter(u -> u.path().equals(to)).isEmpty()) {
            throw RuleBroken.at("to", "roster.loan.unit");
        }
        Loan loan = Loan.ask(actor, person, lender, to, from, until, reason, clock.instant());
        if (running(person, to, from, until)) {
            throw RuleBroken.at("from", "roster.loan.overlap");
        }
        loans.save(loan);
        note(actor, "loan.asked", loan, lender);
        return loan.id();
    }

    @Transactional
    public PersonId consent(Actor actor, LoanId id) {
        Loan loan = loans.get(id);
        OrgPath lender = lender(loan.person());
        loan.consent(actor, lender, clock.instant());
        loans.save(loan);
        note(actor, "loan.consented", loan, lender);
        return loan.person();
    }

    /** Given back, called back, or not granted. */
    @Transactional
    public PersonId end(Actor actor, LoanId id) {
        Loan loan = loans.get(id);
        OrgPath lender = lender(loan.person());
        loan.end(actor, lender, clock.instant());
        loans.save(loan);
        note(actor, "loan.ended", loan, lender);
        return loan.person();
    }

    private void note(Actor actor, String act, Loan loan, OrgPath lender) {
        audit.note(actor, act, "person", loan.person(), lender, "loan", loan.id().toString(), "to", loan.to().value());
    }

    private OrgPath lender(PersonId person) {
        return loans.lender(person).map(OrgPath::new).orElseThrow(() -> new NotFound("person " + person));
    }

    private boolean running(PersonId person, OrgPath to, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select exists (select 1 from roster.loan
                where person_id = :person and to_path = :to and ended_at is null and from_day <= :until and until_day >= :from)
                """)
                .param("person", person)
                .param("to", to)
                .param("from", from)
                .param("until", until)
                .query(Rows.of(Boolean.class))
                .single();
    }
}
