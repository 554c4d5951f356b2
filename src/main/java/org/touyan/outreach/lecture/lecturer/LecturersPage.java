package org.touyan.outreach.lecture.lecturer;

import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.people.roster.PersonId;

/** Who gives which topics, in the order of their names. */
public record LecturersPage(List<Line> lines, List<Choice> topics, boolean writes, Form<LecturerForm> form) implements Page {

    /** @param languages codes of the roster */
    public record Line(PersonId personId, String name, String teams, String topics, String languages) {}

    public FormErrors errors() {
        return form.errors();
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("lecture.lecturer")), Column.text(ui.t("lecture.teams")),
                Column.text(ui.t("lecture.topic")),
                Column.text(ui.t("lecture.languages")), Column.text(ui.t("lecture.lecturer.end")));
    }
}
