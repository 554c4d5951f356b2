package org.touyan.people.studio.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.people.studio.MoneyId;
import org.touyan.people.studio.money.MoneyKind;

/** 经费使用表: what a studio was given, what it has spent, and what is left, in yuan. */
public record MoneyPage(Head head, List<Line> lines, long given, long spent, boolean open, boolean settles, Form<MoneyForm> form)
        implements
            Page {

    /** @param undone whether another line takes it back, or it does so itself */
    public record Line(MoneyId entryId, MoneyKind kind, long yuan, LocalDate day, String what, String enteredByName,
            boolean undone,
            List<FileId> receipts) {}

    public FormErrors errors() {
        return form.errors();
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("studio.field.day")), Column.text(ui.t("studio.field.money-kind")),
                Column.number(ui.t("studio.field.yuan")), Column.text(ui.t("studio.field.what")),
                Column.text(ui.t("studio.field.receipts")));
    }

    public List<Choice> kinds(Ui ui) {
        return Arrays.stream(MoneyKind.values()).filter(k -> settles || k == MoneyKind.SPENT)
                .map(k -> Choice.of(k.name(), ui.t("studio.money." + k))).toList();
    }

    public String typed(String field, MoneyId line) {
        return form.errors().list().stream().anyMatch(e -> e.field() != null && e.field().endsWith(line.toString()))
                ? form.text(field)
                : "";
    }
}
