package org.touyan.service.visit.arrange;

import java.util.List;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.visit.slot.Length;

/**
 * An agreed visit at another time.
 *
 * @param day as typed
 */
public record MovePage(OneVisit at, List<Length> lengths, MoveForm form, String day, FormErrors errors) implements Page {

    public List<Choice> lengthChoices(Ui ui) {
        return lengths.stream().map(length -> Choice.of(length.value(), length.say(ui))).toList();
    }
}
