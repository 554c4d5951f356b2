package org.touyan.people.roster.load;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.Check;

/**
 * What is wrong with one cell.
 *
 * @param key       of the sentence
 * @param arguments fill the sentence; never what was typed
 */
record Fault(LoadColumn column, String key, List<String> arguments) {

    private static final String BETWEEN = "\t";

    Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(LoadColumn column, String key, Object... arguments) {
        return new Fault(column, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    static Fault of(LoadColumn column, Check check) {
        return of(column, check.messageKey(), check.arguments().toArray());
    }

    static Fault of(LoadColumn column, RuleBroken broken) {
        return of(column, broken.key(), broken.arguments());
    }

    static String write(List<Fault> faults) {
        return faults.stream()
                .map(f -> f.column + BETWEEN + f.key + f.arguments.stream().map(a -> BETWEEN + a.replaceAll("[\\t\\n]", " "))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    static List<Fault> read(String written) {
        return written.lines().map(line -> {
            List<String> parts = List.of(line.split(BETWEEN, -1));
            return new Fault(LoadColumn.valueOf(parts.get(0)), parts.get(1), parts.subList(2, parts.size()));
        }).toList();
    }
}
