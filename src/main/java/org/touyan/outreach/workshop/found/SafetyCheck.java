package org.touyan.outreach.workshop.found;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.workshop.domain.CheckOutcome;

/**
 * A safety check as it was made.
 *
 * @param mendBy until when faults are to be mended
 */
public record SafetyCheck(LocalDate day, String checker, CheckOutcome outcome, String found, @Nullable LocalDate mendBy) {

    private static final int LONGEST_CHECKER = 60;
    private static final int LONGEST_FOUND = 300;

    /** @throws RuleBroken at the first field that cannot be taken */
    public static SafetyCheck of(LocalDate day, String checker, CheckOutcome outcome, String found, @Nullable LocalDate mendBy) {
        if (outcome == CheckOutcome.FAULTS && (mendBy == null || mendBy.isBefore(day))) {
            throw RuleBroken.at("mendBy", "workshop.check.mend-by.missing");
        }
        return new SafetyCheck(day, FreeText.check(checker, 2, LONGEST_CHECKER).orRefuse("checker"), outcome,
                FreeText.check(found, 2, LONGEST_FOUND).orRefuse("found"), mendBy);
    }
}
