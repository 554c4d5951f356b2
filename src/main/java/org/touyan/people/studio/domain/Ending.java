package org.touyan.people.studio.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.check.FreeText;

/**
 * How it ended, or why it was sent back.
 *
 * @param endedDocument of a revocation
 * @param reason        empty while there is none
 */
public record Ending(@Nullable LocalDate endedOn, @Nullable String endedDocument, String reason) {

    static final Ending NONE = new Ending(null, null, "");
    private static final int LONGEST = 300;

    /** @throws org.touyan.foundation.shared.RuleBroken at {@code reason}, when there is none to speak of */
    static Ending because(String why) {
        return new Ending(null, null, FreeText.check(why, 2, LONGEST).orRefuse("reason"));
    }

    Ending on(LocalDate day, @Nullable String document) {
        return new Ending(day, document, reason);
    }
}
