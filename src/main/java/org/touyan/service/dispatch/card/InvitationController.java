package org.touyan.service.dispatch.card;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Html;
import org.touyan.service.dispatch.Invitations;
import org.touyan.service.dispatch.OrderId;

@Controller
class InvitationController {

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/me/orders/{id}")
    Html show(Actor actor, @PathVariable OrderId id) {
        return Html.of(new InvitationPage(
                invitations.find(actor, id).orElseThrow(() -> new NotFound("invitation " + id))));
    }
}
