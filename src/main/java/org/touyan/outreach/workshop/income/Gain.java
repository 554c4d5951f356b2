package org.touyan.outreach.workshop.income;

import java.util.Optional;

import org.touyan.foundation.shared.BusinessRule;

/**
 * What households gained in a year against their base year, in fen: never without how many were asked, and by whom.
 *
 * @param town       NBS code; empty for all that was asked for
 * @param households confirmed statements behind it
 * @param all        households of the workshops, asked or not
 */
public record Gain(int year, String town, int households, int all, long meanFen, long medianFen, String baseYears,
        String surveyors) {

    public Gain {
        if (households < 1 || all < households || baseYears.isBlank() || surveyors.isBlank()) {
            throw new IllegalArgumentException(
                    "a gain of %d of %d households against \"%s\", asked by \"%s\" (expected: all four)"
                            .formatted(households, all, baseYears, surveyors));
        }
    }

    @BusinessRule(id = "WSP-9", says = "A household's gain is published as mean and median with the number asked, the year and who asked; never extrapolated, and not at all below the smallest number shown.", source = "统计法 Art. 28")
    public static Optional<Gain> shown(Gain gain, int smallest) {
        return gain.households() >= Math.max(1, smallest) ? Optional.of(gain) : Optional.empty();
    }
}
