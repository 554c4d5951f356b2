package org.touyan.service.menu.domain;

import java.time.DateTimeException;
import java.time.YearMonth;

import org.touyan.foundation.shared.NotFound;

/** Months in addresses: {@code 2026-12}. */
public final class Months {

    private Months() {}

    /** @throws NotFound when it is no month */
    public static YearMonth of(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException noMonth) {
            var missing = new NotFound("month " + typed);
            missing.addSuppressed(noMonth);
            throw missing;
        }
    }
}
