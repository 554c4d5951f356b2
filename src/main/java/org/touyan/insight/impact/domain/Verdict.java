package org.touyan.insight.impact.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has become of a frozen figure.
 *
 * @param altered   what of the frozen copy itself is no longer as it was sealed: rows by their ids, or the whole
 * @param redefined the figure is counted in another way now, so that its rows cannot be compared
 * @param now       the same figure today
 */
public record Verdict(Snapshot snapshot, List<String> altered, boolean redefined, List<Moved> moved, Figure now) {

    /** Which part of the copy was altered when no single row was. */
    public static final String WHOLE = "*";

    public boolean same() {
        return altered.isEmpty() && !redefined && moved.isEmpty() && snapshot.value().compareTo(now.value()) == 0;
    }

    /** One line for whoever reads a terminal. */
    public String line() {
        String what = same() ? "still the same" : String.join("; ", findings());
        String part = snapshot.cut().isEmpty() ? "" : "[%s=%s]".formatted(snapshot.cut(), snapshot.tag());
        return "%s%s %s = %s: %s".formatted(snapshot.metric(), part, snapshot.period().text(), snapshot.value().toPlainString(),
                what);
    }

    private List<String> findings() {
        return Stream.of(
                altered.stream().map(row -> row.equals(WHOLE) ? "TAMPERED: the frozen copy" : "TAMPERED: the frozen row " + row),
                Stream.of("the definition changed").filter(words -> redefined),
                moved.stream().map(Moved::line),
                Stream.of("today it is " + now.value().toPlainString())
                        .filter(words -> snapshot.value().compareTo(now.value()) != 0))
                .flatMap(lines -> lines)
                .toList();
    }
}
