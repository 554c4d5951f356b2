package org.touyan.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the content policy would refuse, and what the server would, found before a browser meets it. */
class TemplatesTests {

    private static final Pattern INLINE = Pattern
            .compile("\\sstyle\\s*=\\s*[\"']|<style\\b|<script(?![^>]*\\ssrc=)|\\son[a-z]+\\s*=\\s*[\"']|javascript:");
    private static final Pattern DEAD_LINK = Pattern.compile("href\\s*=\\s*[\"']#?[\"']");
    private static final Pattern FILE_FIELD = Pattern.compile("<input\\b[^>]*\\btype=\"file\"[^>]*>");
    private static final Pattern POST = Pattern.compile("<form\\b[^>]*method=[\"']post[\"'].*?</form>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    @Test
    void noStyleAndNoScriptStandsInAPage() {
        assertThat(places(INLINE)).isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(places(DEAD_LINK)).isEmpty();
    }

    @Test
    void everyFormThatChangesSomethingCarriesItsToken() {
        List<String> wrong = new ArrayList<>();
        for (Path file : templates()) {
            String text = House.text(file);
            Matcher form = POST.matcher(text);
            while (form.find()) {
                if (!form.group().contains("ui.csrf()")) {
                    wrong.add(House.at(file, text, form.start()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A phone that keeps its pictures as HEIC turns them into one of these by itself when it is asked for them alone. */
    @Test
    void everyFieldForPicturesNamesTheKindsThatCanBeOpened() {
        List<String> accepted = templates().stream().map(House::text).flatMap(text -> FILE_FIELD.matcher(text).results())
                .map(MatchResult::group).map(TemplatesTests::accepted).toList();

        assertThat(accepted).filteredOn(kinds -> kinds.contains("image/")).hasSizeGreaterThanOrEqualTo(2)
                .containsOnly("image/jpeg,image/png,image/webp", "image/jpeg,image/png,image/webp,application/pdf");
        assertThat(accepted).doesNotContain("");
    }

    private static String accepted(String field) {
        Matcher accept = Pattern.compile("\\baccept=\"([^\"]*)\"").matcher(field);
        return accept.find() ? accept.group(1) : "";
    }

    private static List<String> places(Pattern wrong) {
        List<String> places = new ArrayList<>();
        for (Path file : templates()) {
            String text = House.text(file);
            Matcher matcher = wrong.matcher(text);
            while (matcher.find()) {
                places.add(House.at(file, text, matcher.start()));
            }
        }
        return places;
    }

    private static List<Path> templates() {
        return House.files(House.JAVA, ".jte");
    }
}
