package org.touyan.outreach.campaign.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What came of it, as reported.
 *
 * @param trained       heads, with where the number is from; null for none
 */
public record Outcome(@Nullable Result result, String resultWords, @Nullable Integer trained,
        @Nullable TrainedSource trainedSource, String reportedByName, @Nullable Instant reportedAt) {

    static final Outcome NONE = new Outcome(null, "", null, null, "", null);

    private static final int LONGEST_WORDS = 500;
    private static final int MOST_TRAINED = 10_000;

    @BusinessRule(id = "CMP-8", says = "A number of trained heads says where it is from: a list of signatures, or the company's statement.")
    public static Outcome of(Result result, String words, @Nullable Integer trained, @Nullable TrainedSource source) {
        String said = FreeText.check(words, 2, LONGEST_WORDS).orRefuse("resultWords");
        if (trained != null && source == null) {
            throw RuleBroken.at("trainedSource", "campaign.trained.source");
        }
        return new Outcome(result, said, heads(trained), trained == null ? null : source, "", null);
    }

    Outcome by(String name, Instant at) {
        return new Outcome(result, resultWords, trained, trainedSource, name, at);
    }

    /** The company's own number takes the place of any other. */
    Outcome stated(@Nullable Integer heads) {
        return heads == null || heads.equals(trained)
                ? this
                : new Outcome(result, resultWords, heads(heads), TrainedSource.STATEMENT, reportedByName, reportedAt);
    }

    private static @Nullable Integer heads(@Nullable Integer trained) {
        if (trained != null && (trained < 0 || trained > MOST_TRAINED)) {
            throw RuleBroken.at("trained", "campaign.trained.range", MOST_TRAINED);
        }
        return trained;
    }
}
