package org.touyan.outreach.campaign.pair;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.campaign.domain.PaperKind;

/** What stands on a signed paper. */
public record PaperText(PaperKind kind, String documentNo, LocalDate signedOn, @Nullable LocalDate untilDay) {

    private static final int LONGEST_NUMBER = 60;

    public static PaperText of(PaperKind kind, String documentNo, LocalDate signedOn, @Nullable LocalDate untilDay) {
        if (untilDay != null && untilDay.isBefore(signedOn)) {
            throw RuleBroken.at("paperUntil", "campaign.days.order");
        }
        return new PaperText(kind, FreeText.check(documentNo, 2, LONGEST_NUMBER).orRefuse("documentNo"), signedOn, untilDay);
    }
}
