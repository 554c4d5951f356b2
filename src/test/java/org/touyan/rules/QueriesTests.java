package org.touyan.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A query's rows are listed: a stream nobody closes keeps its connection from the pool, and eight of them stop the house. */
class QueriesTests {

    private static final Pattern STREAMED = Pattern
            .compile("\\.query\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)\\s*\\.stream\\(\\)");

    @Test
    void noQueryIsLeftOpen() {
        List<String> open = House.files(House.JAVA, ".java").stream().flatMap(file -> streamed(file).stream()).toList();

        assertThat(open).isEmpty();
    }

    private static List<String> streamed(Path file) {
        String text = House.text(file);
        return STREAMED.matcher(text).results().map(MatchResult::start).map(start -> House.at(file, text, start)).toList();
    }
}
