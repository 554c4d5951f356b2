package org.touyan.people.roster.base;

import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;

/** The houses the reader has to do with, and a form to open one. */
public record BasesPage(List<Line> bases, Form<BaseForm> form, List<Choice> units, List<Choice> towns, boolean mayOpen)
        implements
            Page {

    /** One house. */
    public record Line(BaseId baseId, String name, String unit, String town, String place, String hours, String keeper) {}

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("roster.base.name")), Column.text(ui.t("roster.field.unit")),
                Column.text(ui.t("roster.base.place")), Column.text(ui.t("roster.base.hours")),
                Column.text(ui.t("roster.base.keeper")));
    }
}
