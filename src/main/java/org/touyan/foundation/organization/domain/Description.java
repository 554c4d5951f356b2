package org.touyan.foundation.organization.domain;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.shared.RuleBroken;

/** What a body tells about itself. A size is worth nothing without the year it was counted in. */
public record Description(String name, String address, @Nullable String industryCode, @Nullable SizeClass sizeClass,
        @Nullable Integer sizeYear, @Nullable Integer workers) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_WORKERS = 1_000_000;

    public Description {
        if (sizeClass != null && sizeYear == null) {
            throw RuleBroken.at("sizeYear", "organization.size.year-missing");
        }
        if (sizeYear != null && (sizeYear < FIRST_YEAR || sizeYear > LAST_YEAR)) {
            throw RuleBroken.at("sizeYear", "organization.size.year-strange");
        }
        if (workers != null && (workers < 0 || workers > MOST_WORKERS)) {
            throw RuleBroken.at("workers", "organization.workers.strange");
        }
    }

    /** @param checks of name, address and industry, all passed */
    public static Description of(BodyChecks checks, @Nullable SizeClass sizeClass, @Nullable Integer sizeYear,
            @Nullable Integer workers) {
        String industry = checks.value("industryCode");
        return new Description(checks.value("name"), checks.value("address"), industry.isEmpty() ? null : industry, sizeClass,
                sizeYear, workers);
    }
}
