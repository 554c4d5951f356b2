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
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.visit.matter.Matters;

/** One accepted order, and the times proposed or booked for it: by the expert on his phone, by staff at the desk. */
@Controller
class ArrangeController {

    private final OrderPages pages;
    private final Matters matters;
    private final Arrange arrange;
    private final RevealAsker reveal;

    ArrangeController(OrderPages pages, Matters matters, Arrange arrange, RevealAsker reveal) {
        this.pages = pages;
        this.matters = matters;
        this.arrange = arrange;
        this.reveal = reveal;
    }

    @GetMapping("/desk/orders/{order}/visit")
    Html show(Actor actor, @PathVariable OrderId order) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(pages.of(actor, order, FormErrors.none()));
    }

    /** Messages link here before he has answered, too. */
    @GetMapping("/me/t/{order}")
    Answer task(Actor actor, @PathVariable OrderId order) {
        OrderState state = matters.get(order).state();
        return state == OrderState.OFFERED || state == OrderState.OPEN
                ? Redirect.to("/me/orders/" + order)
                : Html.of(pages.of(actor, order, FormErrors.none()));
    }

    @PostMapping("/me/t/{order}/phone")
    Html phone(Actor actor, @PathVariable OrderId order) {
        return Html.of(pages.withPhone(order, reveal.reveal(actor, order)));
    }

    @PostMapping({"/me/t/{order}/slots", "/desk/orders/{order}/slots"})
    Answer arrange(Actor actor, @PathVariable OrderId order, Form<ArrangeForm> form) {
        if (form.valid()) {
            try {
                return Redirect.to(OrderPages.path(actor, order)).saying(arrange.arrange(actor, order, form.value()));
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.of(actor, order, form));
    }
}
