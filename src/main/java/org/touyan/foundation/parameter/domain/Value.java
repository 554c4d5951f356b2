package org.touyan.foundation.parameter.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;

/** A parameter's value, as text, with what is needed to read it. */
public record Value(String key, Kind kind, String unit, String text) {

    public BigDecimal decimal() {
        return switch (kind) {
            case NUMBER, DECIMAL -> new BigDecimal(text);
            case FLAG, TIME, TEXT -> throw wrong("NUMBER or DECIMAL");
        };
    }

    public boolean flag() {
        if (kind != Kind.FLAG) {
            throw wrong("FLAG");
        }
        return Boolean.parseBoolean(text);
    }

    public LocalTime time() {
        if (kind != Kind.TIME) {
            throw wrong("TIME");
        }
        return LocalTime.parse(text);
    }

    public Duration duration() {
        long amount = decimal().longValueExact();
        return switch (unit) {
            case "second" -> Duration.ofSeconds(amount);
            case "minute" -> Duration.ofMinutes(amount);
            case "hour" -> Duration.ofHours(amount);
            case "day" -> Duration.ofDays(amount);
            default -> throw new IllegalArgumentException(
                    "parameter %s counts in \"%s\" (expected: second, minute, hour or day)".formatted(key, unit));
        };
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("parameter %s is a %s (expected: %s)".formatted(key, kind, expected));
    }
}
