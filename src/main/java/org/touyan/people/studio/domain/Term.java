package org.touyan.people.studio.domain;

import java.time.LocalDate;

/** Until when a naming holds, and when the next year is to be reported. */
public record Term(LocalDate reviewDue, LocalDate confirmedUntil) {

    /** The year has passed; the term of the naming goes on as it was. */
    Term reviewed(LocalDate next) {
        return new Term(next, confirmedUntil);
    }

    Term confirmed(LocalDate until) {
        return new Term(reviewDue, until);
    }
}
