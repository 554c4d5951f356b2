package org.touyan.service.visit.arrange;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;

/** One task of an expert. */
@Controller
class TaskController {

    private final ArrangementQuery query;
    private final Arrange arrange;
    private final RevealAsker reveal;

    TaskController(ArrangementQuery query, Arrange arrange, RevealAsker reveal) {
        this.query = query;
        this.arrange = arrange;
        this.reveal = reveal;
    }

    /** Messages link here before he has answered, too. */
    @GetMapping("/me/t/{order}")
    Answer show(@PathVariable OrderId order) {
        TaskPage page = page(order, null);
        OrderState state = page.arrangement().matter().state();
        return state == OrderState.OFFERED || state == OrderState.OPEN
                ? Redirect.to("/me/orders/" + order)
                : Html.of(page);
    }

    @PostMapping("/me/t/{order}/phone")
    Html phone(Actor actor, @PathVariable OrderId order) {
        return Html.of(page(order, reveal.reveal(actor, order)));
    }

    @PostMapping("/me/t/{order}/slots")
    Answer arrange(Actor actor, @PathVariable OrderId order, Form<ArrangeForm> form) {
        if (form.valid()) {
            try {
                return Redirect.to("/me/t/" + order).saying(arrange.arrange(actor, order, form.value()));
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(new TaskPage(query.of(order, false, form.value(), form.text("day"), form.errors(), null)));
    }

    private TaskPage page(OrderId order, @Nullable String phone) {
        return new TaskPage(query.of(order, false, ArrangeForm.empty(), "", FormErrors.none(), phone));
    }
}
