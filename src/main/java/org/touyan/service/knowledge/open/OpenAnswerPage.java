package org.touyan.service.knowledge.open;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;

/**
 * One short answer.
 *
 * @param slug   and name of the one whose word it is, when he stands on it by his name
 * @param cases  behind the figure, as far as everybody may know them
 * @param asking the reader was about to send a request, and finds the way back
 */
public record OpenAnswerPage(OpenAnswers.Brief brief, String remedy, String limits, String subject, Instant publishedAt,
        String editor,
        @Nullable String slug, @Nullable String name, List<Case> cases, boolean asking) implements Page {

    /** A confirmed case that was handled this way. */
    public record Case(YearMonth month, String town) {}

    /** What to do, step by step: a line is a step. */
    public List<String> steps() {
        return Arrays.stream(remedy.split("\n", -1)).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
