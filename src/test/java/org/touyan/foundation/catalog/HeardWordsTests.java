package org.touyan.foundation.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is heard in everyday words, on a hundred invented requests whose trades are known. */
@TouyanTest
class HeardWordsTests {

    /** Below half a name, what was heard is noise: matching does not listen to it either. */
    private static final double HEARD = 0.5;
    /** Whoever works where a skill is at home has it, most likely. */
    private static final double AT_HOME = 0.7;

    /** @param helpers occupations that could help, by their codes */
    private record Request(String words, Set<String> helpers) {}

    private interface Ears {

        Map<String, Double> hear(String words);
    }

    private record Heard(String code, double clearness) {}

    @Autowired
    private Catalog catalog;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aWholeNameIsHeardWhole() {
        assertThat(catalog.heardIn("五棵文旦树叶子发黄")).containsEntry("pomelo", 1.0).containsEntry("leaf-disease", 1.0);
        assertThat(catalog.heardIn("数控车床尺寸老是飘")).containsEntry("cnc", 1.0);
        assertThat(catalog.heardIn("cnc 对刀")).containsEntry("cnc", 1.0);
    }

    @Test
    void halfANameIsHalfHeard() {
        assertThat(catalog.heardIn("叶子上面")).hasEntrySatisfying("leaf-disease", half -> assertThat(half).isBetween(0.4, 0.9));
    }

    @Test
    void nothingIsHeardInWordsWithoutACraft() {
        assertThat(catalog.heardIn("")).isEmpty();
        assertThat(catalog.heardIn("的")).isEmpty();
        assertThat(catalog.heardIn("%_'\\")).isEmpty();
    }

    @Test
    void pairsHearMoreOfChineseThanTrigramsDo() throws IOException {
        List<Request> requests = requests();
        double byPairs = right(requests, this::pairs);
        double byTrigrams = right(requests, this::trigrams);

        assertThat(byPairs).as("right of %d, trigrams %s", requests.size(), byTrigrams).isGreaterThanOrEqualTo(42);
        assertThat(byPairs).as("trigrams").isGreaterThan(byTrigrams + 10);
    }

    /** How often the occupation heard best could help; among equals, the share that could. */
    private double right(List<Request> requests, Ears ears) {
        return requests.stream().mapToDouble(request -> {
            Map<String, Double> occupations = occupations(ears.hear(request.words()));
            double best = occupations.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
            List<String> first = occupations.keySet().stream().filter(code -> occupations.get(code) == best).toList();
            return first.isEmpty() ? 0 : (double) first.stream().filter(request.helpers()::contains).count() / first.size();
        }).sum();
    }

    private Map<String, Double> occupations(Map<String, Double> heard) {
        Map<String, Skill> skills = catalog.skills().stream().collect(Collectors.toMap(Skill::code, s -> s));
        return heard.entrySet().stream().flatMap(h -> {
            Skill skill = skills.get(h.getKey());
            return skill == null
                    ? Stream.of(Map.entry(h.getKey(), h.getValue()))
                    : skill.occupations().stream().map(code -> Map.entry(code, AT_HOME * h.getValue()));
        }).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    private Map<String, Double> pairs(String words) {
        return catalog.heardIn(words).entrySet().stream().filter(h -> h.getValue() >= HEARD)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Without a threshold, which is where trigrams do best. */
    private Map<String, Double> trigrams(String words) {
        return jdbc.sql("""
                select code, max(word_similarity(lower(term), lower(:words))) as clearness
                from catalog.term
                group by code
                """).param("words", words).query(Heard.class).list().stream().filter(h -> h.clearness() > 0)
                .collect(Collectors.toMap(Heard::code, Heard::clearness));
    }

    private static List<Request> requests() throws IOException {
        try (InputStream in = HeardWordsTests.class.getResourceAsStream("/catalog/requests.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Request(cells[1], Stream.of(cells[2], cells[3])
                            .flatMap(codes -> Stream.of(codes.split(" ", -1))).collect(Collectors.toSet())))
                    .toList();
        }
    }
}
