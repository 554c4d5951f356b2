package org.touyan.people.assessment.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A mark as it stands in a cell.
 *
 * @param value  out of a hundred, with one decimal at most; null when absent, or when nothing stands there
 * @param absent 缺考
 */
public record Given(@Nullable BigDecimal value, boolean absent) {

    public static final Given NOTHING = new Given(null, false);
    private static final Given ABSENT = new Given(null, true);
    private static final Set<String> NOT_THERE = Set.of("缺", "缺考", "q", "Q", "-", "absent");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}([.][0-9])?");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** Empty when it cannot be read. */
    public static Optional<Given> typed(String text) {
        String cell = text.strip();
        if (cell.isEmpty()) {
            return Optional.of(NOTHING);
        }
        if (NOT_THERE.contains(cell)) {
            return Optional.of(ABSENT);
        }
        if (!NUMBER.matcher(cell).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(cell);
        return value.compareTo(MOST) > 0 ? Optional.empty() : Optional.of(new Given(value, false));
    }

    public boolean there() {
        return absent || value != null;
    }

    public boolean same(Given other) {
        BigDecimal mine = value;
        BigDecimal his = other.value;
        return absent == other.absent && (mine == null ? his == null : his != null && mine.compareTo(his) == 0);
    }

    /** 86, 86.5, or nothing. */
    public String words() {
        BigDecimal mine = value;
        return mine == null ? "" : mine.stripTrailingZeros().toPlainString();
    }
}
