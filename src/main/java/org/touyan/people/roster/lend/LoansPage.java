package org.touyan.people.roster.lend;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.LoanId;

/**
 * People lent and borrowed, and a form to ask for one.
 *
 * @param person whose loans these are; null for all that concern the reader
 */
public record LoansPage(@Nullable PersonId person, String personName, List<Lent> loans, Form<LoanForm> form, List<Choice> units,
        boolean mayAsk) implements Page {

    /** Where a loan stands. */
    public enum Phase {
        ASKED, COMING, RUNNING, OVER
    }

    /** One loan. */
    public record Lent(LoanId loanId, PersonId personId, String name, String lender, String borrower, LocalDate fromDay,
            LocalDate untilDay,
            String reason, String askedBy, @Nullable String consentedBy, Phase phase, boolean mayConsent, boolean mayEnd) {

        public String tag() {
            return switch (phase) {
                case ASKED -> "new";
                case COMING -> "go";
                case RUNNING -> "ok";
                case OVER -> "";
            };
        }
    }

    public String action() {
        return person == null ? "/desk/people/loans" : "/desk/people/" + person + "/loans";
    }

    public String back() {
        return person == null ? "/desk/people" : "/desk/people/" + person;
    }
}
