package org.touyan.people.recognition.benefit;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;

/** The table of benefits by honour and year. */
public record BenefitsPage(List<Row> rows, List<Treated> treatments, boolean mayEnter, Form<BenefitForm> form, List<Choice> types)
        implements
            Page {

    /**
     * One line of the table.
     *
     * @param withdrawnBy who took it back; empty while it holds
     */
    public record Row(BenefitId benefitId, String honour, int year, BenefitKind kind, long amountFen, String source,
            String withdrawnBy) {

        public String yuan() {
            return Yuan.of(amountFen);
        }

        public boolean withdrawn() {
            return !withdrawnBy.isEmpty();
        }
    }

    /** How holders of an honour are treated. */
    public record Treated(String honour, String name, String source) {}

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("recognition.field.honour")), Column.text(ui.t("recognition.field.year")),
                Column.text(ui.t("recognition.field.kind")), Column.number(ui.t("recognition.field.amount")),
                Column.text(ui.t("recognition.field.source")));
    }

    public List<Choice> kinds(Ui ui) {
        return Stream.of(BenefitKind.values()).map(k -> Choice.of(k.name(), ui.t("recognition.benefit." + k))).toList();
    }
}
