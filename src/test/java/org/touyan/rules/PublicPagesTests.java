package org.touyan.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages ask nobody else for anything: no fonts, no maps, no counters from another host. */
class PublicPagesTests {

    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>|<!--.*?-->|/\\*.*?\\*/|(?m)^\\s*//[^\\n]*",
            Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*>", Pattern.DOTALL);
    private static final Pattern OTHER_HOST = Pattern
            .compile(
                    "https?://(?!www\\.w3\\.org/|[a-z.]*\\.example/)|(?:src|href|action|srcset)=[\"']//|url\\([\"']?//|@import\\s+[\"']//");

    @Test
    void nothingIsLoadedFromAnotherHost() {
        List<String> wrong = new ArrayList<>();
        Stream.of(House.files(House.JAVA, ".jte"), House.files(House.RESOURCES.resolve("static"), ".css", ".js", ".svg", ".html"))
                .flatMap(List::stream)
                .forEach(file -> check(file, wrong));
        assertThat(wrong).isEmpty();
    }

    private static void check(Path file, List<String> wrong) {
        String text = blank(LINK, blank(COMMENT, House.text(file)));
        Matcher matcher = OTHER_HOST.matcher(text);
        while (matcher.find()) {
            wrong.add(House.at(file, text, matcher.start()));
        }
    }

    private static String blank(Pattern what, String text) {
        return what.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }
}
