package org.touyan.service.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Weights order one shortlist and are forgotten with it: no other code may hold a score, no table may keep one. */
class NoScoreLeavesTests {

    private static final Path CODE = Path.of("src/main/java/org/touyan");
    private static final Path SQL = Path.of("src/main/resources/db/migration");
    private static final Path DOMAIN = CODE.resolve("service/matching/domain");
    /** Weighs words against texts, and has never heard of a person. */
    private static final Path TEXT = CODE.resolve("service/matching/text");
    private static final Pattern SCORE = Pattern.compile("\\bScore\\b|\\bscore\\w*\\b");
    private static final Pattern WEIGHTS = Pattern.compile("\\bWeights\\b");

    @Test
    void noScoreOutsideTheDomain() throws IOException {
        assertThat(holding(SCORE, CODE, ".java")).filteredOn(file -> !file.startsWith(DOMAIN) && !file.startsWith(TEXT))
                .filteredOn(
                        file -> file.toString().contains("service"))
                .isEmpty();
    }

    @Test
    void weightsGoInAndNothingComesOut() throws IOException {
        assertThat(holding(WEIGHTS, CODE, ".java")).filteredOn(file -> !file.startsWith(DOMAIN) && !file.startsWith(TEXT))
                .containsExactly(CODE.resolve("service/matching/shortlist/FiveReasons.java"));
        assertThat(Stream.of(Candidate.class, LeftOut.class, Shortlist.class, Reason.class)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(c -> c.getType().getSimpleName()))
                .doesNotContain("double", "Double", "float");
    }

    @Test
    void whatWeighsWordsKnowsNobody() throws IOException {
        assertThat(holding(Pattern.compile("\\b(roster|PersonId|ExpertCard)\\b"), TEXT, ".java")).isEmpty();
    }

    @Test
    void noTableOfTheseModulesKeepsANumberAboutAPerson() throws IOException {
        assertThat(holding(SCORE, SQL.resolve("dispatch"), ".sql")).isEmpty();
        assertThat(SQL.resolve("matching")).doesNotExist();
    }

    private static List<Path> holding(Pattern word, Path under, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(f -> f.toString().endsWith(ending)).filter(f -> word.matcher(code(f)).find()).toList();
        }
    }

    private static String code(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*|--[^\\n]*|\"[^\"\\n]*\"", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
