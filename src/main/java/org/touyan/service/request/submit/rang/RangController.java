package org.touyan.service.request.submit.rang;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.request.submit.NoteCall;
import org.touyan.service.request.submit.Receipt;

/** An expert notes that somebody has rung him. */
@Controller
class RangController {

    private final NoteCall noteCall;
    private final Catalog catalog;
    private final Organizations organizations;

    RangController(NoteCall noteCall, Catalog catalog, Organizations organizations) {
        this.noteCall = noteCall;
        this.catalog = catalog;
        this.organizations = organizations;
    }

    @GetMapping("/me/rang")
    Html show() {
        return Html.of(page(RangForm.blank(UUID.randomUUID().toString()), FormErrors.none()));
    }

    @PostMapping("/me/rang")
    Answer note(Actor actor, Form<RangForm> form) {
        RangForm call = form.value();
        call.check(form.errors(), organizations.town(call.town()).isPresent(), catalog.subject(call.subject()).isPresent());
        if (!form.valid()) {
            return Html.invalid(page(call, form.errors()));
        }
        try {
            Receipt receipt = noteCall.note(actor, call.submission());
            return Redirect.to("/me").saying("request.rang.done", receipt.number());
        } catch (RuleBroken broken) {
            return Html.invalid(page(call, form.errors().add(broken)));
        }
    }

    private RangPage page(RangForm form, FormErrors errors) {
        return new RangPage(form, catalog.subjects(), organizations.towns(), errors);
    }
}
