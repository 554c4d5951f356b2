package org.touyan.people.assessment.standard;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.assessment.Level;
import org.touyan.people.assessment.domain.Standard;

/** What the versions of the national standards ask for. */
public record StandardsPage(List<Standard> rows, boolean keeps, Form<StandardForm> form) implements Page {

    public FormErrors errors() {
        return form.errors();
    }

    public List<Choice> examined(Ui ui) {
        return levels(ui).stream().filter(choice -> !choice.value().equals("0") && !choice.value().equals("S")).toList();
    }

    public List<Choice> levels(Ui ui) {
        return Stream.of(Level.values()).map(level -> Choice.of(level.code(), ui.t(level.key()))).toList();
    }
}
