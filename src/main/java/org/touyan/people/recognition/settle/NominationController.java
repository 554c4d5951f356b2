package org.touyan.people.recognition.settle;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.recognition.NominationId;

import static org.touyan.people.recognition.settle.ActForm.needed;

/** One nomination: what has happened, and what is done next. */
@Controller
class NominationController {

    private final SettleNomination settle;
    private final DeliverHonour deliverHonour;
    private final Files files;
    private final NominationQuery query;

    NominationController(SettleNomination settle, DeliverHonour deliverHonour, Files files, NominationQuery query) {
        this.settle = settle;
        this.deliverHonour = deliverHonour;
        this.files = files;
        this.query = query;
    }

    @GetMapping("/desk/honours/nominations/{id}")
    Html show(Actor actor, Ui ui, @PathVariable NominationId id) {
        return Html.of(query.page(actor, ui.locale(), id));
    }

    @PostMapping("/desk/honours/nominations/{id}/meeting")
    Answer vote(Actor actor, Ui ui, @PathVariable NominationId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "voted", () -> settle.vote(actor, id, form.value().meeting()));
    }

    @PostMapping("/desk/honours/nominations/{id}/recommendation")
    Answer recommend(Actor actor, Ui ui, @PathVariable NominationId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "recommended", () -> settle.recommend(actor, id));
    }

    @PostMapping("/desk/honours/nominations/{id}/opinions")
    Answer hear(Actor actor, Ui ui, @PathVariable NominationId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "heard", () -> settle.hear(actor, id, form.value().opinion()));
    }

    @PostMapping("/desk/honours/nominations/{id}/posting")
    Answer post(Actor actor, Ui ui, @PathVariable NominationId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "posted", () -> settle.post(actor, id, needed("from", form.value().from()),
                needed("until", form.value().until())));
    }

    @PostMapping("/desk/honours/nominations/{id}/decision")
    Answer decide(Actor actor, Ui ui, @PathVariable NominationId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "decided", () -> settle.decide(actor, id, form.value().verdict()));
    }

    @PostMapping("/desk/honours/nominations/{id}/delivery")
    Answer deliver(Actor actor, Ui ui, @PathVariable NominationId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "delivered", () -> deliverHonour.deliver(actor, id, form.value().delivery(),
                files.prepare("photos", form.value().photos())));
    }

    @PostMapping("/desk/honours/nominations/{id}/ending")
    Answer end(Actor actor, Ui ui, @PathVariable NominationId id, Form<ActForm> form) {
        return answer(actor, ui, id, form, "ended", () -> {
            if (form.value().ending().equals("REFUSE")) {
                settle.refuse(actor, id, form.value().reason());
            } else {
                settle.withdraw(actor, id, form.value().reason());
            }
        });
    }

    private Answer answer(Actor actor, Ui ui, NominationId id, Form<ActForm> form, String said, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/desk/honours/nominations/" + id).saying("recognition.done." + said);
        }
        return Html.invalid(query.page(actor, ui.locale(), id, form));
    }
}
