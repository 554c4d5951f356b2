package org.touyan.foundation.parameter;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touyan.foundation.parameter.domain.Value;
import org.touyan.foundation.shared.Beijing;

/** The numbers in force today. An approved change is seen everywhere within five seconds. */
@Component
public class Parameters {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Snapshot(Map<String, Value> values, Instant until) {}

    private final ValuesQuery values;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;

    Parameters(ValuesQuery values, Clock clock) {
        this.values = values;
        this.clock = clock;
    }

    public int number(String key) {
        return value(key).decimal().intValueExact();
    }

    public double decimal(String key) {
        return value(key).decimal().doubleValue();
    }

    /** Like {@link #decimal} where a half must stay a half. */
    public BigDecimal exact(String key) {
        return value(key).decimal();
    }

    public boolean flag(String key) {
        return value(key).flag();
    }

    /** Of a number counted in seconds, minutes, hours or days; workdays need a calendar. */
    public Duration duration(String key) {
        return value(key).duration();
    }

    public LocalTime time(String key) {
        return value(key).time();
    }

    public String text(String key) {
        return value(key).text();
    }

    /** After an approval: the next reader looks again. */
    public void forget() {
        snapshot = null;
    }

    private Value value(String key) {
        Value value = current().get(key);
        if (value == null) {
            throw new IllegalArgumentException("parameter \"%s\" (expected: a key of parameter.definition)".formatted(key));
        }
        return value;
    }

    private Map<String, Value> current() {
        Instant now = clock.instant();
        Snapshot known = snapshot;
        if (known == null || !now.isBefore(known.until()) || known.until().isAfter(now.plus(FRESH))) {
            known = new Snapshot(values.on(Beijing.day(now)), now.plus(FRESH));
            snapshot = known;
        }
        return known.values();
    }
}
