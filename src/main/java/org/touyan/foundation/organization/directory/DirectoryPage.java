package org.touyan.foundation.organization.directory;

import java.util.Arrays;
import java.util.List;

import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Pager;

/** The list of bodies. */
public record DirectoryPage(List<BodyRow> rows, Pager pager, String q, String town, String kind, String compared,
        boolean narrowed,
        List<Town> towns, boolean mayRegister) implements Page {

    public List<Choice> townChoices(Ui ui) {
        return towns.stream().map(t -> Choice.of(t.code(), t.in(ui.locale()))).toList();
    }

    public List<Choice> kindChoices(Ui ui) {
        return Arrays.stream(BodyKind.values()).map(k -> Choice.of(k.name(), ui.t("organization.kind." + k))).toList();
    }

    public List<Choice> comparedChoices(Ui ui) {
        return List.of(Choice.of("yes", ui.t("organization.compared.yes")), Choice.of("no", ui.t("organization.compared.no")));
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("organization.name")), Column.text(ui.t("organization.kind")),
                Column.text(ui.t("organization.town")), Column.text(ui.t("organization.credit")),
                Column.number(ui.t("organization.workers")), Column.text(ui.t("organization.state")));
    }
}
