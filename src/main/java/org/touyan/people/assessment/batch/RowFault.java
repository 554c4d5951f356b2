package org.touyan.people.assessment.batch;

import java.util.List;

/**
 * What is wrong with one cell of a file of candidates.
 *
 * @param column number of the cell, from zero
 * @param key    of the sentence that says it
 */
public record RowFault(int column, String key, List<String> arguments) {

    static RowFault of(int column, String key, Object... arguments) {
        return new RowFault(column, key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
