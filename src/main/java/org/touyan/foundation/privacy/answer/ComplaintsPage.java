package org.touyan.foundation.privacy.answer;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.foundation.web.ui.Tab;

/** Complaints, those that wait for an answer first. */
public record ComplaintsPage(boolean answered, List<ComplaintRow> rows, Pager pager, int open, int done) implements Page {

    public List<Tab> tabs(Ui ui) {
        return List.of(new Tab(ui.t("privacy.complaints.open"), "/desk/complaints", open, !answered, false),
                new Tab(ui.t("privacy.complaints.done"), "/desk/complaints?answered=true", done, answered, false));
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("privacy.complaint.number")), Column.text(ui.t("privacy.complaint.kind")),
                Column.text(ui.t("privacy.complaint.body")), Column.text(ui.t("privacy.complaint.received")),
                Column.text(ui.t(answered ? "privacy.complaint.answered" : "privacy.complaint.due")));
    }
}
