package org.touyan.people.recognition.settle;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.ObjectionId;

import static org.touyan.people.recognition.settle.ActForm.needed;

/** One nomination: what has happened, and what is done next. */
@Controller
class NominationController {

    /** Why a phone is looked at. */
    record ReasonForm(String reason) {}

    private final SettleNomination settle;
    private final AnswerObjection answerObjection;
    private final RevealObjector revealObjector;
    private final DeliverHonour deliverHonour;
    private final Files files;
    private final NominationQuery query;

    NominationController(SettleNomination settle, AnswerObjection answerObjection, RevealObjector revealObjector,
            DeliverHonour deliverHonour, Files files,
            NominationQuery query) {
        this.settle = settle;
        this.answerObjection = answerObjection;
        this.revealObjector = revealObjector;
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

    @PostMapping("/desk/honours/nominations/{id}/objections/{objection}/answer")
    Answer answerObjection(Actor actor, Ui ui, @PathVariable NominationId id, @PathVariable ObjectionId objection,
            Form<ActForm> form) {
        return answer(actor, ui, id, of(objection, form), "answered",
                () -> answerObjection.answer(actor, id, objection, form.value().answer()));
    }

    @GetMapping("/desk/honours/nominations/{id}/objections/{objection}/phone")
    Html askObjector(Actor actor, @PathVariable NominationId id, @PathVariable ObjectionId objection) {
        actor.require(Role.CITY_STAFF);
        return Html.of(new ObjectorPage(id, objection, "", "", FormErrors.none()));
    }

    @PostMapping("/desk/honours/nominations/{id}/objections/{objection}/phone")
    Html revealObjector(Actor actor, @PathVariable NominationId id, @PathVariable ObjectionId objection, Form<ReasonForm> form) {
        if (form.valid()) {
            try {
                String whole = revealObjector.reveal(actor, id, objection, form.value().reason());
                return Html.of(new ObjectorPage(id, objection, whole, "", FormErrors.none()));
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(new ObjectorPage(id, objection, "", form.value().reason(), form.errors()));
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

    /** Each objection has a field of its own: what is wrong with its answer is said there. */
    private static Form<ActForm> of(ObjectionId objection, Form<ActForm> form) {
        return form.valid() ? form : new Form<>(form.value(), form.errors().ofLine(objection), form.typed());
    }

    private Answer answer(Actor actor, Ui ui, NominationId id, Form<ActForm> form, String said, Runnable act) {
        if (form.valid()) {
            try {
                act.run();
                return Redirect.to("/desk/honours/nominations/" + id).saying("recognition.done." + said);
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, ui.locale(), id, form));
    }
}
