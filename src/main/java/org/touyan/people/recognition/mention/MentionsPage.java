package org.touyan.people.recognition.mention;

import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.people.roster.PersonId;

/** Recognition that is no honour, of the people the reader works with. */
public record MentionsPage(List<Row> rows, boolean mayWrite, Form<MentionForm> form) implements Page {

    /**
     * One mention.
     *
     * @param shown whether the person has agreed to show it
     */
    public record Row(MentionId mentionId, PersonId personId, String name, String what, int year, String source, boolean shown) {}

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("recognition.field.person")), Column.text(ui.t("recognition.field.what")),
                Column.text(ui.t("recognition.field.year")), Column.text(ui.t("recognition.field.source")),
                Column.text(ui.t("recognition.field.shown")), Column.text(ui.t("recognition.field.act")));
    }
}
