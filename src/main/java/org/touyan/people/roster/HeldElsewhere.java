package org.touyan.people.roster;

import java.util.List;

/**
 * What other modules hold about a person, for the copy he may take home. Implemented by modules to the right, who read it
 * with the person's own eyes.
 */
public interface HeldElsewhere {

    /**
     * One list of entries.
     *
     * @param title   key of its name
     * @param columns keys of the names of its columns
     * @param rows    as many cells as there are columns; keys of texts begin with a {@code #}
     */
    record Held(String title, List<String> columns, List<List<String>> rows) {

        public Held {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "%d cells in %s (expected: %d)".formatted(row.size(), title, columns.size()));
                }
            }
        }
    }

    List<Held> of(PersonId person);
}
