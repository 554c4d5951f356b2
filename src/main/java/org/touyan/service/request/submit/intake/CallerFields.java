package org.touyan.service.request.submit.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Part;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/** Name, town and place: filled by themselves when the phone is known. */
public record CallerFields(IntakeForm form, @Nullable KnownCaller known, List<Town> towns, FormErrors errors) implements Part {

    public List<Choice> townChoices(Ui ui) {
        return towns.stream().map(t -> Choice.of(t.code(), t.in(ui.locale()))).toList();
    }
}
