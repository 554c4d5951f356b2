package org.touyan.service.menu.domain;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;

import org.touyan.foundation.shared.NotFound;

/** Months in addresses: {@code 2026-12}. */
public final class Months {

    private static final Pattern SHAPE = Pattern.compile("20[0-9]{2}-[0-9]{2}");

    private Months() {}

    /** @throws NotFound when it is no month */
    public static YearMonth of(String typed) {
        if (!SHAPE.matcher(typed).matches()) {
            throw new NotFound("month " + typed);
        }
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException noMonth) {
            var missing = new NotFound("month " + typed);
            missing.addSuppressed(noMonth);
            throw missing;
        }
    }
}
