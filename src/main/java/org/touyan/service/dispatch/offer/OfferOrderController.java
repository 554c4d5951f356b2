package org.touyan.service.dispatch.offer;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;

@Controller
class OfferOrderController {

    private final OfferOrder offer;
    private final OpenOrder open;
    private final UndoOffer undo;

    OfferOrderController(OfferOrder offer, OpenOrder open, UndoOffer undo) {
        this.offer = offer;
        this.open = open;
        this.undo = undo;
    }

    @PostMapping("/desk/requests/{id}/orders")
    Redirect offer(Actor actor, @PathVariable RequestId id, Form<OfferForm> form) {
        OfferForm typed = form.value();
        if (typed.expert() == null) {
            throw RuleBroken.at("expert", "dispatch.offer.nobody");
        }
        boolean lead = !Boolean.TRUE.equals(typed.companion());
        offer.offer(actor, id, typed.expert(), lead, typed.because());
        return Redirect.to("/desk/dispatch?status=" + typed.tab());
    }

    @PostMapping("/desk/requests/{id}/opening")
    Redirect open(Actor actor, @PathVariable RequestId id) {
        open.open(actor, id);
        return Redirect.to("/desk/dispatch?status=asking&id=" + id);
    }

    @PostMapping("/desk/orders/{id}/undo")
    Redirect undo(Actor actor, @PathVariable OrderId id) {
        try {
            return Redirect.to("/desk/dispatch?id=" + undo.undo(actor, id)).saying("dispatch.said.undone");
        } catch (RuleBroken tooLate) {
            return Redirect.to("/desk/dispatch?status=asking").saying(tooLate.key(), tooLate.arguments());
        }
    }
}
