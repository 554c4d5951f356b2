package org.touyan.people.studio.figure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Level;

/**
 * M09 as of a day: studios in force by level, and what had come of all of them by then.
 *
 * @param what the figure whose rows stand beneath; empty for none
 */
public record FiguresPage(LocalDate day, List<ByLevel> levels, List<Figure> figures, String what, List<Row> rows,
        FormErrors errors)
        implements
            Page {

    /** Studios of a level that were named by that day and had not ended. */
    public record ByLevel(Level level, int number) {}

    /** One figure; its code is that of its rows too. */
    public record Figure(String code, long number) {}

    /** What was counted. */
    public record Row(StudioId studioId, String studio, String title, LocalDate day, long number, @Nullable String note) {}

    public int studios() {
        return levels.stream().mapToInt(ByLevel::number).sum();
    }

    public String open(String code) {
        return "/desk/studios/figures?day=" + day + "&what=" + code;
    }

    public List<Column> levelColumns(Ui ui) {
        return List.of(Column.text(ui.t("studio.field.level")), Column.number(ui.t("studio.figures.number")));
    }

    public List<Column> figureColumns(Ui ui) {
        return List.of(Column.text(ui.t("studio.figures.what")), Column.number(ui.t("studio.figures.number")));
    }

    public List<Column> rowColumns(Ui ui) {
        return List.of(Column.text(ui.t("studio.field.name")), Column.text(ui.t("studio.figures.row")),
                Column.text(ui.t("studio.field.day")), Column.number(ui.t("studio.figures.number")));
    }
}
