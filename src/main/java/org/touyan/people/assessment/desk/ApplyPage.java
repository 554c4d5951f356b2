package org.touyan.people.assessment.desk;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.assessment.domain.Office;

/**
 * An application is written down.
 *
 * @param own a company does it for itself
 */
public record ApplyPage(boolean own, Form<FilingForm> form) implements Page {

    public String self() {
        return own ? "/org/assessment/new" : "/desk/assessment/filings/new";
    }

    public String back() {
        return own ? "/org/assessment" : "/desk/assessment";
    }

    public FormErrors errors() {
        return form.errors();
    }

    public List<Choice> offices(Ui ui) {
        return Stream.of(Office.values()).map(office -> Choice.of(office.name(), ui.t("assessment.office." + office))).toList();
    }
}
