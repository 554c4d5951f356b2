package org.touyan.service.visit.arrange;

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
import org.touyan.service.visit.gate.AgreementForm;
import org.touyan.service.visit.gate.EnterPapers;
import org.touyan.service.visit.gate.InsuranceForm;

/** What staff do about the visit of an order. */
@Controller
class DeskVisitController {

    private final ArrangementQuery query;
    private final Arrange arrange;
    private final EnterPapers papers;

    DeskVisitController(ArrangementQuery query, Arrange arrange, EnterPapers papers) {
        this.query = query;
        this.arrange = arrange;
        this.papers = papers;
    }

    @GetMapping("/desk/orders/{order}/visit")
    Html show(Actor actor, @PathVariable OrderId order) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(page(order, FormErrors.none()));
    }

    @PostMapping("/desk/orders/{order}/slots")
    Answer arrange(Actor actor, @PathVariable OrderId order, Form<ArrangeForm> form) {
        if (form.valid()) {
            try {
                return back(order).saying(arrange.arrange(actor, order, form.value()));
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(new DeskVisitPage(
                query.of(order, true, form.value(), form.text("day"), form.errors(), null), FormErrors.none()));
    }

    @PostMapping("/desk/orders/{order}/agreement")
    Answer agreement(Actor actor, @PathVariable OrderId order, Form<AgreementForm> form) {
        return entered(order, form.errors(), () -> papers.agreement(actor, order, form.value()));
    }

    @PostMapping("/desk/orders/{order}/insurance")
    Answer insurance(Actor actor, @PathVariable OrderId order, Form<InsuranceForm> form) {
        return entered(order, form.errors(), () -> papers.insurance(actor, order, form.value()));
    }

    private Answer entered(OrderId order, FormErrors errors, Runnable enter) {
        if (!errors.any()) {
            try {
                enter.run();
                return back(order).saying("visit.papers.done");
            } catch (RuleBroken broken) {
                errors.add(broken);
            }
        }
        return Html.invalid(page(order, errors));
    }

    private DeskVisitPage page(OrderId order, FormErrors papersErrors) {
        return new DeskVisitPage(query.of(order, true, ArrangeForm.empty(), "", FormErrors.none(), null), papersErrors);
    }

    private static Redirect back(OrderId order) {
        return Redirect.to("/desk/orders/" + order + "/visit");
    }
}
