package org.touyan.service.visit.gate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.visit.matter.Matters;

/** Staff put on file what a service cannot begin without. */
@Controller
class PapersController {

    private final EnterPapers papers;
    private final Matters matters;

    PapersController(EnterPapers papers, Matters matters) {
        this.papers = papers;
        this.matters = matters;
    }

    @GetMapping("/desk/orders/{order}/agreement")
    Html agreement(Actor actor, @PathVariable OrderId order) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(new AgreementPage(matters.get(order), AgreementForm.EMPTY, "", "", FormErrors.none()));
    }

    @PostMapping("/desk/orders/{order}/agreement")
    Answer agreement(Actor actor, @PathVariable OrderId order, Form<AgreementForm> form) {
        return entered(form, () -> papers.agreement(actor, order, form.value()))
                ? done(order)
                : Html.invalid(
                        new AgreementPage(matters.get(order), form.value(), form.text("signedOn"), form.text("agreedUntil"),
                                form.errors()));
    }

    @GetMapping("/desk/orders/{order}/insurance")
    Html insurance(Actor actor, @PathVariable OrderId order) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(new InsurancePage(matters.get(order), InsuranceForm.EMPTY, "", "", FormErrors.none()));
    }

    @PostMapping("/desk/orders/{order}/insurance")
    Answer insurance(Actor actor, @PathVariable OrderId order, Form<InsuranceForm> form) {
        return entered(form, () -> papers.insurance(actor, order, form.value()))
                ? done(order)
                : Html.invalid(new InsurancePage(matters.get(order), form.value(), form.text("fromDay"), form.text("untilDay"),
                        form.errors()));
    }

    private static boolean entered(Form<?> form, Runnable enter) {
        if (form.valid()) {
            try {
                enter.run();
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return form.valid();
    }

    private static Redirect done(OrderId order) {
        return Redirect.to("/desk/orders/" + order + "/visit").saying("visit.papers.done");
    }
}
