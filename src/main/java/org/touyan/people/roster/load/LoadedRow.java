package org.touyan.people.roster.load;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.domain.Spelling;

/**
 * A clean row on its way into the roster.
 *
 * @param number   its place in the file
 * @param person   who it is: somebody of the roster, or who will be
 * @param spelling of the name, by which it is found
 */
record LoadedRow(int number, UUID person, Candidate candidate, String spelling) {

    static LoadedRow of(int number, UUID person, Candidate candidate) {
        return new LoadedRow(number, person, candidate, Spelling.of(candidate.name()));
    }

    static UUID[] persons(List<LoadedRow> rows) {
        return rows.stream().map(LoadedRow::person).toArray(UUID[]::new);
    }

    static Integer[] numbers(List<LoadedRow> rows) {
        return rows.stream().map(LoadedRow::number).toArray(Integer[]::new);
    }

    static @Nullable String[] texts(List<LoadedRow> rows, Function<Candidate, @Nullable String> text) {
        return rows.stream().map(r -> text.apply(r.candidate())).toArray(String[]::new);
    }
}
