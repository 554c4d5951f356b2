package org.touyan.service.request.submit.intake;

import java.util.List;

import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/**
 * A call is keyed in.
 *
 * @param number of the call just keyed, to be read aloud; empty for none
 */
public record IntakePage(String number, CallerFields caller, List<Subject> subjects) implements Page {

    public IntakeForm form() {
        return caller.form();
    }

    public FormErrors errors() {
        return caller.errors();
    }

    public List<Choice> subjectChoices(Ui ui) {
        return subjects.stream().map(s -> Choice.of(s.code(), s.in(ui.locale()))).toList();
    }
}
