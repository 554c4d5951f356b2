package org.touyan.service.matching.rules;

import java.util.List;

import org.touyan.foundation.web.Page;

/**
 * @param mayChange      the reader may open the page of numbers
 * @param maySeeExamples the reader may open the page of what closed cases have taught
 */
public record RulesPage(List<Line> lines, int near, int maxOpen, int cap, boolean mayChange,
        boolean maySeeExamples) implements Page {

    /** Keys of texts: the word of a reason, how much it counts, what it means. */
    public record Line(String word, String emphasis, String meaning) {}

    public RulesPage {
        lines = List.copyOf(lines);
    }
}
