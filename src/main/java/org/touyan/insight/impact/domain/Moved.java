package org.touyan.insight.impact.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row behind a frozen figure that is not as it was.
 *
 * @param changes of a row that is still there: which of its columns say something else
 */
public record Moved(String row, How how, List<Change> changes) {

    /** What happened to it. */
    public enum How {
        ADDED, DELETED, CHANGED
    }

    /** @param before and after: as they stand in the canonical form; empty when it says nothing */
    public record Change(String column, String before, String after) {}

    String line() {
        return switch (how) {
            case ADDED -> "row %s was added".formatted(row);
            case DELETED -> "row %s is gone".formatted(row);
            case CHANGED -> "row %s moved: %s".formatted(row, changes.stream()
                    .map(change -> "%s %s -> %s".formatted(change.column(), change.before(), change.after()))
                    .collect(Collectors.joining(", ")));
        };
    }
}
