package org.touyan.service.matching.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touyan.TouyanTest;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Skill;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.matching.Understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** What people of the eleven towns say when they ring: the craft that helps is among the first three. */
@TouyanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverydayTests {

    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    private static final int FIRST = 3;

    @Autowired
    private Ear ear;
    @Autowired
    private Catalog catalog;

    @BeforeAll
    void load() {
        ear.load();
    }

    @AfterAll
    void forget() {
        ear.forget();
    }

    @Test
    void everySentenceFindsItsCraftAmongTheFirstThree() throws IOException {
        List<String[]> sentences = sentences();
        assertThat(sentences).hasSize(110);
        assertThat(sentences.stream().collect(Collectors.groupingBy(s -> s[0], Collectors.counting())).values()).containsOnly(10L)
                .hasSize(11);
        assertSoftly(soft -> sentences.forEach(s -> soft.assertThat(crafts(s[1])).as("%s: %s → %s", s[0], s[1], s[2])
                .containsAnyElementsOf(List.of(s[2].split(",", -1)))));
    }

    @Test
    void theSentenceOfTheArticleFindsTheFruitGrowersFirst() {
        assertThat(crafts("我家文旦园里有几棵果树长势不太好，叶子发黄，能不能来看看")).first().isIn("pomelo", "fruit-trees", "citrus", "leaf-disease");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"汉接的时候总是有气空怎么班, welding", "我家的文旦书叶子发皇还掉果, pomelo", "养的珠拉肚子不吃石料, livestock"})
    void phonesThatHearWrongAreUnderstood(String words, String craft) {
        assertThat(crafts(words)).contains(craft);
    }

    private List<String> crafts(String words) {
        Set<String> known = catalog.skills().stream().map(Skill::code).collect(Collectors.toSet());
        Understanding understood = ear.understand(words, COUNTY);
        return understood.needs().stream().flatMap(n -> n.heard().entrySet().stream()).filter(h -> known.contains(h.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).distinct().limit(FIRST).toList();
    }

    private static List<String[]> sentences() throws IOException {
        try (var in = Objects.requireNonNull(EverydayTests.class.getResourceAsStream("/matching/everyday.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split("\t", -1)).toList();
        }
    }
}
