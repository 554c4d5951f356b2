package org.touyan.foundation.parameter.change;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.parameter.domain.Definition;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;

/**
 * One number, its history, and the form for another value.
 *
 * @param day from when on, as typed
 */
public record ParameterPage(Definition definition, String value, List<ProposalRow> proposals, boolean mayPropose,
        boolean mayApprove, ProposeForm form, String day, FormErrors errors) implements Page {

    public String name(Ui ui) {
        return Shown.name(ui, definition.key());
    }

    public String help(Ui ui) {
        return Shown.help(ui, definition.key());
    }

    public String shown(Ui ui, String text) {
        return Shown.value(ui, definition.kind(), definition.unit(), text);
    }

    /** The bounds in words; empty when there are none. */
    public String bounds(Ui ui) {
        return definition.minValue() == null || definition.maxValue() == null
                ? ""
                : ui.t("parameter.bounds", definition.minValue().toPlainString(), definition.maxValue().toPlainString());
    }

    public List<Column> columns(Ui ui) {
        return Stream.of("value", "from", "author", "reason", "decided").map(c -> Column.text(ui.t("parameter.column." + c)))
                .toList();
    }
}
