package org.touyan.outreach.lecture.reach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Tab;

/**
 * The enterprises of a town, by name: those that were reached, and those to go to yet.
 *
 * @param since first day of the year before
 */
public record ReachPage(String code, String town, LocalDate since, Show show, List<Row> all) implements Page {

    public enum Show {
        ALL, REACHED, NOT
    }

    /** @param day of the last talk or lecture; null when there was none */
    public record Row(String name, @Nullable LocalDate day, @Nullable String topic) {}

    /** It is their count and nothing else that the number says. */
    public List<Row> rows() {
        return rows(show);
    }

    public List<Tab> tabs(Ui ui) {
        return Arrays.stream(Show.values()).map(which -> new Tab(ui.t("lecture.reach.show." + which),
                "/desk/talks/reach/%s?show=%s".formatted(code, which), rows(which).size(), which == show, false)).toList();
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("lecture.reach.enterprise")), Column.text(ui.t("lecture.reach.last")),
                Column.text(ui.t("lecture.reach.topic")));
    }

    private List<Row> rows(Show which) {
        return all.stream().filter(row -> switch (which) {
            case ALL -> true;
            case REACHED -> row.day() != null;
            case NOT -> row.day() == null;
        }).toList();
    }
}
