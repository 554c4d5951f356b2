package org.touyan.outreach.campaign.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.check.FreeText;

/**
 * A line of the list of problems (问题清单): what was found, why it is so, and who answers for it in the union.
 *
 * @param difficulty null until somebody has looked
 */
public record Problem(@Nullable Difficulty difficulty, String diagnosed, String cause, String owner, String screenedByName,
        @Nullable Instant screenedAt) {

    static final Problem UNSEEN = new Problem(null, "", "", "", "", null);

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_CAUSE = 300;
    private static final int LONGEST_OWNER = 60;

    public static Problem of(Difficulty difficulty, String diagnosed, String cause, String owner) {
        return new Problem(difficulty, FreeText.check(diagnosed, 2, LONGEST_WORDS).orRefuse("diagnosed"),
                FreeText.check(cause, 0, LONGEST_CAUSE).orRefuse("cause"),
                FreeText.check(owner, 2, LONGEST_OWNER).orRefuse("owner"),
                "", null);
    }

    Problem by(String name, Instant at) {
        return new Problem(difficulty, diagnosed, cause, owner, name, at);
    }
}
