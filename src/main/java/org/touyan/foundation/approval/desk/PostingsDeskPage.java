package org.touyan.foundation.approval.desk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;

/** What is on notice or was lately; what waits for an answer stands first. */
public record PostingsDeskPage(List<Row> rows, LocalDate today) implements Page {

    /**
     * One matter.
     *
     * @param waiting objections without an answer
     * @param dueOn   day of the next answer, at the latest
     */
    public record Row(PostingId postingId, String boardTitle, String name, LocalDate fromDay, LocalDate untilDay, boolean ended,
            int waiting, @Nullable LocalDate dueOn) {}

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("approval.field.name")), Column.text(ui.t("approval.field.board")),
                Column.text(ui.t("approval.field.days")), Column.text(ui.t("approval.field.waiting")));
    }

    public String waiting(Ui ui, Row row) {
        LocalDate due = row.dueOn();
        if (due == null) {
            return ui.t(row.ended() ? "approval.desk.ended" : "approval.desk.quiet");
        }
        return ui.t(today.isAfter(due) ? "approval.desk.late" : "approval.desk.waits", row.waiting(), ui.isoDay(due));
    }
}
