package org.touyan.insight.report.desk;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormPage;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.insight.report.domain.Template;

/**
 * What waits for whoever looks, and all reports of his place.
 *
 * @param opens whether he may open a form for a period
 */
public record ReportsPage(List<ReportsQuery.Row> waiting, List<ReportsQuery.Row> all, List<Template> forms, LocalDate today,
        boolean opens, Form<OpenForm> form) implements FormPage {

    public List<Choice> choices(Ui ui) {
        return forms.stream().map(template -> Choice.of(template.templateId().toString(), template.title().in(ui.english())))
                .toList();
    }
}
