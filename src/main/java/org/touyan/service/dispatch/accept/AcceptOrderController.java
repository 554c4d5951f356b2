package org.touyan.service.dispatch.accept;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.dispatch.OrderId;

@Controller
class AcceptOrderController {

    private final AcceptOrder accept;
    private final ClaimOrder claim;

    AcceptOrderController(AcceptOrder accept, ClaimOrder claim) {
        this.accept = accept;
        this.claim = claim;
    }

    @PostMapping("/me/orders/{id}/acceptance")
    Redirect byHimself(Actor actor, @PathVariable OrderId id) {
        accept.accept(actor, id);
        return Redirect.to("/me/t/" + id).saying("dispatch.said.accepted");
    }

    @PostMapping("/me/orders/{id}/claim")
    Redirect claim(Actor actor, @PathVariable OrderId id) {
        claim.claim(actor, id);
        return Redirect.to("/me/t/" + id).saying("dispatch.said.accepted");
    }

    @PostMapping("/desk/orders/{id}/acceptance")
    Redirect byPhone(Actor actor, @PathVariable OrderId id) {
        accept.accept(actor, id);
        return Redirect.to("/desk/dispatch?status=asking").saying("dispatch.said.accepted-by-phone");
    }
}
