package org.touyan.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody is ranked, nobody collects points, and nobody's time on the platform is measured. */
class NoRankingTests {

    private static final Set<String> FORBIDDEN = Set.of("rank", "ranks", "ranking", "rankings", "score", "scores", "points",
            "streak",
            "streaks", "leaderboard", "online_minutes", "online_seconds", "study_minutes", "study_hours", "login_count",
            "login_days",
            "check_in_days", "sign_in_days", "page_views", "visit_seconds");

    /** Modules that may use a word for something that is not about comparing people. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "roster", Set.of("rank"), // the order of one person's own honours
            "matching", Set.of("rank", "ranking", "score", "scores", "points"), // the order of candidates for one request, shown with its reasons
            "dispatch", Set.of("rank"), // the place of a candidate in that order
            "web", Set.of("points")); // of a polygon

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|--[^\\n]*", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Test
    void noTableRanksPeople() {
        List<String> wrong = new ArrayList<>();
        for (Path file : House.files(House.MIGRATIONS, ".sql")) {
            check(House.MIGRATIONS.relativize(file).getName(0).toString(), file, House.text(file), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noCodeRanksPeople() {
        List<String> wrong = new ArrayList<>();
        for (Path file : House.files(House.JAVA, ".java")) {
            check(House.moduleOf(file.toString()).orElse(""), file, House.text(file), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(String module, Path file, String text, List<String> wrong) {
        String code = blank(STRING, blank(COMMENT, text));
        Matcher identifier = IDENTIFIER.matcher(code);
        while (identifier.find()) {
            String words = identifier.group().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT)
                    .replace("code_points", "");
            for (String forbidden : FORBIDDEN) {
                boolean contains = ("_" + words + "_").contains("_" + forbidden + "_");
                if (contains && !ALLOWED.getOrDefault(module, Set.of()).contains(forbidden)) {
                    wrong.add("%s %s".formatted(House.at(file, code, identifier.start()), identifier.group()));
                }
            }
        }
    }

    private static String blank(Pattern what, String text) {
        return what.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }
}
