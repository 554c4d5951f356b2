package org.touyan.outreach.lecture.desk;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;

/** What was ordered: first what is still ahead, then the last of what is over. */
public record DeskTalksPage(List<LectureLine> open, List<LectureLine> over, int toClear) implements Page {

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("lecture.desk.when")), Column.text(ui.t("lecture.topic")),
                Column.text(ui.t("lecture.desk.unit")),
                Column.text(ui.t("lecture.desk.who")), Column.number(ui.t("lecture.desk.heads")),
                Column.text(ui.t("lecture.desk.state")));
    }
}
