package org.touyan.foundation.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of a text in Markdown (GitHub Flavored Markdown 0.29, 4.10), row by row. Headings and cells are Markdown already: what is only
 * words goes through {@link #escaped} first.
 */
public final class MarkdownTable {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|]");

    private final List<String> headings = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    public MarkdownTable words(String heading) {
        return column(heading, "---");
    }

    /** To the right, as numbers stand. */
    public MarkdownTable numbers(String heading) {
        return column(heading, "---:");
    }

    private MarkdownTable column(String heading, String rule) {
        headings.add(heading);
        rules.add(rule);
        return this;
    }

    /** @param cells one for each column */
    public MarkdownTable row(List<String> cells) {
        if (cells.size() != headings.size()) {
            throw new IllegalArgumentException("%s (expected: %d cells)".formatted(cells, headings.size()));
        }
        rows.add(line(cells));
        return this;
    }

    /** The lines, without an end of line behind the last one. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(line(headings), line(rules)));
        lines.addAll(rows);
        return String.join("\n", lines);
    }

    /** Words that mean nothing but themselves. */
    public static String escaped(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
