package org.touyan.service.record.sheet;

import java.util.function.Supplier;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.record.RecordId;

/** One record: what it says, and what is done to it. */
@Controller
class RecordController {

    private final RecordActs acts;
    private final RecordQuery query;

    RecordController(RecordActs acts, RecordQuery query) {
        this.acts = acts;
        this.query = query;
    }

    @GetMapping("/desk/records/{record}")
    Html show(Actor actor, @PathVariable RecordId record) {
        return Html.of(query.page(actor, record));
    }

    @PostMapping("/desk/records/{record}/confirmation")
    Answer confirm(Actor actor, @PathVariable RecordId record, Form<RecordForm> form) {
        return answer(actor, record, form, () -> acts.confirm(actor, record, form.value()), "record.done.confirmed");
    }

    @PostMapping("/desk/records/{record}/passing")
    Answer pass(Actor actor, @PathVariable RecordId record, Form<RecordForm> form) {
        return answer(actor, record, form, () -> acts.pass(actor, record), "record.done.passed");
    }

    @PostMapping("/desk/records/{record}/failure")
    Answer fail(Actor actor, @PathVariable RecordId record, Form<RecordForm> form) {
        return answer(actor, record, form, () -> acts.fail(actor, record, form.value()), "record.done.failed");
    }

    @PostMapping("/desk/records/{record}/correction")
    Answer correct(Actor actor, @PathVariable RecordId record, Form<RecordForm> form) {
        return answer(actor, record, form, () -> acts.correct(actor, record, form.value()), "record.done.corrected");
    }

    @PostMapping("/desk/records/{record}/voiding")
    Answer annul(Actor actor, @PathVariable RecordId record, Form<RecordForm> form) {
        return answer(actor, record, form, () -> acts.annul(actor, record, form.value()), "record.done.voided");
    }

    private Answer answer(Actor actor, RecordId record, Form<RecordForm> form, Supplier<RecordId> act, String said) {
        if (form.valid()) {
            try {
                return Redirect.to("/desk/records/" + act.get()).saying(said);
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, record, form, form.errors()));
    }
}
