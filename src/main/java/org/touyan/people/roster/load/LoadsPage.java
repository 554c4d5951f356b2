package org.touyan.people.roster.load;

import java.util.List;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;

/** Where a spreadsheet is handed in, and those handed in lately. */
public record LoadsPage(List<Line> loads, FormErrors errors) implements Page {

    public record Line(String id, String fileName, String state, String by, java.time.Instant at, int added, int changed) {}

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("roster.load.file")), Column.text(ui.t("roster.load.state")),
                Column.text(ui.t("roster.load.by")), Column.text(ui.t("roster.load.at")));
    }
}
