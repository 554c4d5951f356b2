package org.touyan.people.assessment.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.people.assessment.domain.Part;

/**
 * The score sheet on paper: so many candidates on a page, each page with its number, its code and the same head.
 *
 * @param head  which batch
 * @param parts that are examined
 * @param seals who signs on the last page
 */
public record MarkPaper(Imprint imprint, List<Fact> head, List<Part> parts, List<Line> lines,
        List<String> seals) implements Page {

    /** One candidate. */
    public record Line(String ticket, String name, String level, List<String> marks, String sum, String result) {}

    /** Candidates on a page; fewer when a trade is so long that it takes lines of its own. */
    private static final int LINES = 20;
    private static final int TALL_LINES = 10;
    private static final int ONE_LINE = 16;

    public List<List<Line>> pages() {
        int page = lines.stream().anyMatch(line -> line.level().length() > ONE_LINE) ? TALL_LINES : LINES;
        return IntStream.iterate(0, i -> i < lines.size(), i -> i + page)
                .mapToObj(i -> lines.subList(i, Math.min(lines.size(), i + page))).toList();
    }

    public List<String> columns(Ui ui) {
        List<String> columns = new ArrayList<>(
                List.of(ui.t("assessment.ticket"), ui.t("assessment.staff.name"), ui.t("assessment.candidate.wants")));
        parts.forEach(part -> columns.add(ui.t("assessment.part." + part)));
        columns.add(ui.t("assessment.export.sum"));
        columns.add(ui.t("assessment.result"));
        return columns;
    }

    /** Two side by side. */
    public List<List<String>> sealRows() {
        return IntStream.iterate(0, i -> i < seals.size(), i -> i + 2)
                .mapToObj(i -> seals.subList(i, Math.min(seals.size(), i + 2))).toList();
    }
}
