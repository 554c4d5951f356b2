package org.touyan.outreach.lecture.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What must be on file before a lecture is held.
 *
 * @param consentBy who consented for the employer; empty as long as nobody has
 */
public record Papers(boolean workingTime, String consentBy, @Nullable LocalDate consentOn, String consentDocument,
        String agreementNo, @Nullable LocalDate agreementOn) {

    public static Papers of(boolean workingTime) {
        return new Papers(workingTime, "", null, "", "", null);
    }

    public Papers consented(String by, LocalDate on, String document) {
        return new Papers(workingTime, by, on, document, agreementNo, agreementOn);
    }

    Papers agreed(String number, LocalDate on) {
        return new Papers(workingTime, consentBy, consentOn, consentDocument, number, on);
    }
}
