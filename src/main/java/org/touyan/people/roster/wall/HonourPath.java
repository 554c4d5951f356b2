package org.touyan.people.roster.wall;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Ui;

/** A life in honours, in one sentence: at which age somebody was given what, the youngest first. */
public final class HonourPath {

    /**
     * One honour.
     *
     * @param age null when it is not known, or not shown
     */
    public record Step(String honourType, String title, @Nullable Integer age) {}

    private HonourPath() {}

    /**
     * @param generation stands before it, when known and shown
     * @return empty when nothing of it is known
     */
    public static String sentence(Ui ui, @Nullable Generation generation, Stream<Step> honours) {
        Stream<String> first = generation == null ? Stream.of() : Stream.of(generation.said(ui));
        return Stream.concat(first, ages(ui, honours)).collect(Collectors.joining(ui.t("roster.path.then")));
    }

    private static Stream<String> ages(Ui ui, Stream<Step> honours) {
        return honours.filter(h -> h.age() != null)
                .sorted(Comparator.comparingInt(h -> Objects.requireNonNull(h.age())))
                .map(h -> ui.t(named(h.honourType()) ? "roster.path.named" : "roster.path.given",
                        Objects.requireNonNull(h.age()), h.title()));
    }

    /** Model and advanced workers are chosen by vote (获评); everything else is given (获得). */
    private static boolean named(String honourType) {
        return honourType.endsWith("-model-worker") || honourType.endsWith("-advanced-worker");
    }
}
