package org.touyan.insight.impact.screen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps the screen for a moment, however many walls ask for it, and the last one for as long as the database cannot be asked:
 * it says as of when it is.
 */
@Component
class OpenScreen {

    private static final Logger log = LoggerFactory.getLogger(OpenScreen.class);

    private final CountScreen count;
    private final Clock clock;
    private final Duration fresh;
    private volatile @Nullable ScreenPage last;

    OpenScreen(CountScreen count, Clock clock, @Value("${touyan.figures.fresh:60s}") Duration fresh) {
        this.count = count;
        this.clock = clock;
        this.fresh = fresh;
    }

    ScreenPage open() {
        Instant now = clock.instant();
        ScreenPage known = last;
        if (known != null && !now.isBefore(known.at()) && now.isBefore(known.at().plus(fresh))) {
            return known;
        }
        try {
            ScreenPage counted = count.count(now);
            last = counted;
            return counted;
        } catch (DataAccessException | TransactionException failure) {
            if (known == null) {
                throw failure;
            }
            log.warn("screen.old as-of={} why=\"{}\"", known.at(), failure.getMessage());
            return known;
        }
    }
}
