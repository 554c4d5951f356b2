package org.touyan.outreach.campaign.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * The company's own word on the outcome.
 *
 * @param benefitYuan what it says it gained; shown beside its name and never added up
 */
public record Signature(@Nullable Long benefitYuan, String companyWords, @Nullable ConfirmedHow confirmedHow,
        String confirmedByName, @Nullable Instant confirmedAt) {

    static final Signature NONE = new Signature(null, "", null, "", null);

    private static final int LONGEST_WORDS = 300;
    private static final long MOST_YUAN = 10_000_000_000L;

    public static Signature of(@Nullable Long benefitYuan, String words, ConfirmedHow how) {
        if (benefitYuan != null && (benefitYuan < 1 || benefitYuan > MOST_YUAN)) {
            throw RuleBroken.at("benefit", "campaign.benefit.range");
        }
        return new Signature(benefitYuan, FreeText.check(words, 0, LONGEST_WORDS).orRefuse("companyWords"), how, "", null);
    }

    Signature by(String name, Instant at) {
        return new Signature(benefitYuan, companyWords, confirmedHow, name, at);
    }
}
