package org.touyan.foundation.approval.desk;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.paper.PdfAnswer;
import org.touyan.foundation.privacy.UnmaskForm;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** Notices and what is objected to them, at the desk. */
@Controller
class PostingDeskController {

    private final AnswerObjection answerObjection;
    private final RevealObjector revealObjector;
    private final PostingDeskQuery query;

    PostingDeskController(AnswerObjection answerObjection, RevealObjector revealObjector, PostingDeskQuery query) {
        this.answerObjection = answerObjection;
        this.revealObjector = revealObjector;
        this.query = query;
    }

    @GetMapping("/desk/postings")
    Html all(Actor actor) {
        return Html.of(query.all(actor));
    }

    @GetMapping("/desk/postings/{id}")
    Html show(Actor actor, @PathVariable PostingId id) {
        return Html.of(query.page(actor, id, null));
    }

    @GetMapping("/desk/postings/{id}/notice.pdf")
    ResponseEntity<byte[]> print(Actor actor, @PathVariable PostingId id) {
        return PdfAnswer.of(query.sheet(actor, id), "notice.pdf");
    }

    @PostMapping("/desk/postings/{id}/objections/{objection}/answer")
    Answer answer(Actor actor, @PathVariable PostingId id, @PathVariable ObjectionId objection,
            Form<ObjectionsPart.AnswerForm> form) {
        if (form.valid()) {
            try {
                answerObjection.answer(actor, id, objection, form.value().answer());
                return Redirect.to("/desk/postings/" + id).saying("approval.done.answered");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
            return Html.invalid(query.page(actor, id, form));
        }
        return Html.invalid(query.page(actor, id, new Form<>(form.value(), form.errors().ofLine(objection), form.typed())));
    }

    @GetMapping("/desk/postings/{id}/objections/{objection}/phone")
    Html ask(Actor actor, @PathVariable PostingId id, @PathVariable ObjectionId objection) {
        actor.require(Role.CITY_STAFF);
        return Html.of(new ObjectorPage(id, objection, null, "", FormErrors.none()));
    }

    @PostMapping("/desk/postings/{id}/objections/{objection}/phone")
    Html reveal(Actor actor, @PathVariable PostingId id, @PathVariable ObjectionId objection, Form<UnmaskForm> form) {
        if (form.valid()) {
            try {
                var whole = revealObjector.reveal(actor, id, objection, form.value().reason());
                return Html.of(new ObjectorPage(id, objection, whole, "", FormErrors.none()));
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(new ObjectorPage(id, objection, null, form.value().reason(), form.errors()));
    }
}
