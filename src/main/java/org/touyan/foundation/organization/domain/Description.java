package org.touyan.foundation.organization.domain;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.shared.RuleBroken;

/** What a body tells about itself. */
public record Description(String name, String address, @Nullable String industryCode, Size size,
        @Nullable Integer workers) {

    private static final int MOST_WORKERS = 1_000_000;

    public Description {
        if (workers != null && (workers < 0 || workers > MOST_WORKERS)) {
            throw RuleBroken.at("workers", "organization.workers.strange");
        }
    }

    /** @param checks of name, address and industry, all passed */
    public static Description of(BodyChecks checks, Size size, @Nullable Integer workers) {
        String industry = checks.value("industryCode");
        return new Description(checks.value("name"), checks.value("address"), industry.isEmpty() ? null : industry, size,
                workers);
    }
}
