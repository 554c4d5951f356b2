package org.touyan.people.assessment.link;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.sheet.MarkedPart;
import org.touyan.people.assessment.sheet.MarksForm;

/** An examiner's or supervisor's phone, without an account. */
@Controller
class LinkController {

    private static final String BATCH = "/assess/{token}/{batch}";

    private final WorkByLink work;

    LinkController(WorkByLink work) {
        this.work = work;
    }

    @GetMapping("/assess/{token}")
    Html list(@PathVariable String token) {
        return Html.of(work.page(token, null, null, null));
    }

    @GetMapping(BATCH)
    Html show(@PathVariable String token, @PathVariable BatchId batch) {
        return Html.of(work.page(token, batch, null, null));
    }

    @PostMapping(BATCH + "/marks")
    Answer marks(@PathVariable String token, @PathVariable BatchId batch, Form<MarksForm> form) {
        if (form.valid()) {
            try {
                int changed = work.mark(token, batch, MarksForm.cells(form));
                return Redirect.to("/assess/" + token + "/" + batch).saying("assessment.mark.changed", changed);
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(work.page(token, batch, form, null));
    }

    @PostMapping(BATCH + "/marks/one")
    Answer one(@PathVariable String token, @PathVariable BatchId batch, Form<MarksForm> form) {
        if (form.valid()) {
            try {
                work.mark(token, batch, MarksForm.cells(form));
                return Html.of(work.marked(token, batch, form.value().candidate()));
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(new MarkedPart(null, form.errors()));
    }

    @PostMapping(BATCH + "/marks/undo")
    Answer undo(@PathVariable String token, @PathVariable BatchId batch, Form<LinkForm> form) {
        return tried(token, batch, form, () -> work.undo(token, batch));
    }

    @PostMapping(BATCH + "/kin")
    Answer kin(@PathVariable String token, @PathVariable BatchId batch, Form<LinkForm> form) {
        return tried(token, batch, form, () -> work.kin(token, batch, form.value()));
    }

    @PostMapping(BATCH + "/signature")
    Answer sign(@PathVariable String token, @PathVariable BatchId batch, Form<LinkForm> form) {
        return tried(token, batch, form, () -> work.sign(token, batch, form.value().words()));
    }

    private Answer tried(String token, BatchId batch, Form<LinkForm> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/assess/" + token + "/" + batch).saying("assessment.saved");
        }
        return Html.invalid(work.page(token, batch, null, form));
    }
}
