package org.touyan.outreach.lecture.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What a topic says.
 *
 * @param languages codes of the catalog, separated by commas
 * @param quotes    one a line: the words, where they stand, on which day they were said or published
 * @param secret    no pictures are taken, and an agreement is on file before it is held
 */
public record TopicText(String title, ContentClass contentClass, String summary, String subtopics, int lengthMinutes,
        TalkForm form,
        String audience, String languages, String script, String quotes, boolean secret) {

    public static final List<Integer> LENGTHS = List.of(10, 30, 60);

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_SUMMARY = 400;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_SCRIPT = 4000;
    private static final int LONGEST_QUOTES = 2000;
    private static final int PARTS = 3;

    /** @throws RuleBroken at the field that is not right */
    public static TopicText of(String title, ContentClass contentClass, String summary, String subtopics, int minutes,
            TalkForm form,
            String audience, List<String> languages, String script, String quotes, boolean secret) {
        if (!LENGTHS.contains(minutes)) {
            throw RuleBroken.at("minutes", "lecture.topic.minutes.wrong");
        }
        if (languages.isEmpty()) {
            throw RuleBroken.at("languages", "lecture.topic.languages.missing");
        }
        return new TopicText(FreeText.check(title, 2, LONGEST_TITLE).orRefuse("title"), contentClass,
                FreeText.check(summary, 2, LONGEST_SUMMARY).orRefuse("summary"),
                FreeText.check(subtopics, 0, LONGEST_LINE).orRefuse("subtopics"), minutes, form,
                FreeText.check(audience, 0, LONGEST_LINE).orRefuse("audience"), String.join(",", languages),
                FreeText.check(script, 0, LONGEST_SCRIPT).orRefuse("script"),
                sourced(FreeText.check(quotes, 0, LONGEST_QUOTES).orRefuse("quotes")), secret);
    }

    @BusinessRule(id = "LEC-1", says = "Whatever is quoted names its source and its day.", source = "domain §2e")
    private static String sourced(String quotes) {
        List<String> lines = quotes.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("[|｜]", -1);
            if (parts.length != PARTS || parts[0].isBlank() || parts[1].isBlank() || !isDay(parts[2].strip())) {
                throw RuleBroken.at("quotes", "lecture.topic.quotes.unsourced", i + 1);
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isDay(String typed) {
        try {
            return LocalDate.parse(typed).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    public boolean speaks(String language) {
        return language.isEmpty() || List.of(languages.split(",")).contains(language);
    }
}
