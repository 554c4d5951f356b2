package org.touyan.service.request.submit.intake;

import java.util.List;

import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.menu.OfferedSlot;

/**
 * A call is keyed in.
 *
 * @param slots times of the monthly list that can be ordered
 * @param keyed the call just keyed, to be read aloud
 * @param hint  what was understood of what stands in the form
 */
public record IntakePage(Keyed keyed, CallerFields caller, HintPart hint, List<Subject> subjects,
        List<OfferedSlot> slots) implements Page {

    public IntakeForm form() {
        return caller.form();
    }

    public FormErrors errors() {
        return caller.errors();
    }

    public List<Choice> subjectChoices(Ui ui) {
        return subjects.stream().map(s -> Choice.of(s.code(), s.in(ui.locale()))).toList();
    }

    public List<Choice> slotChoices(Ui ui) {
        return slots.stream().map(s -> Choice.of(s.slot().toString(), "%s · %s · %s".formatted(s.title(), ui.dayTime(s.from()),
                s.left() > 0 ? ui.t("request.order.left", s.left()) : ui.t("request.order.full")))).toList();
    }
}
