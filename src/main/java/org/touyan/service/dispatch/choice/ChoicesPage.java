package org.touyan.service.dispatch.choice;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Tab;

/** How often another was invited than was suggested first: by what it was about, and by the reason. */
public record ChoicesPage(List<Tab> tabs, List<Subject> subjects, List<Reason> reasons) implements Page {

    /**
     * @param invited how many were invited by hand to lead, and the page that shows them
     * @param other   in how many of them it was another than the first suggestion
     */
    public record Subject(String name, int invited, String invitedPath, int other, String otherPath) {}

    /** How often this was the reason, and the page that shows the cases. */
    public record Reason(String name, int times, String path) {}

    public ChoicesPage {
        tabs = List.copyOf(tabs);
        subjects = List.copyOf(subjects);
        reasons = List.copyOf(reasons);
    }

    public List<Column> subjectColumns(Ui ui) {
        return List.of(Column.text(ui.t("dispatch.choice.subject")), Column.number(ui.t("dispatch.choice.invited")),
                Column.number(ui.t("dispatch.choice.other")));
    }

    public List<Column> reasonColumns(Ui ui) {
        return List.of(Column.text(ui.t("dispatch.choice.reason")), Column.number(ui.t("dispatch.choice.other")));
    }
}
