package org.touyan.insight.report.form;

import java.util.Arrays;
import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormPage;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.insight.report.domain.PeriodKind;

/** A new form. */
public record ImportPage(Form<ImportedForm> form) implements FormPage {

    public List<Choice> kinds(Ui ui) {
        return Arrays.stream(PeriodKind.values()).map(kind -> Choice.of(kind.name(), ui.t("report.kind." + kind))).toList();
    }

    public List<Choice> from(Ui ui) {
        return List.of(Choice.of("TOWNS", ui.t("report.from.TOWNS")), Choice.of("COUNTY", ui.t("report.from.COUNTY")));
    }

    public List<String> kind() {
        PeriodKind kind = form.value().periodKind();
        return kind == null ? List.of() : List.of(kind.name());
    }
}
