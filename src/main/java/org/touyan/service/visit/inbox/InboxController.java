package org.touyan.service.visit.inbox;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;

@Controller
class InboxController {

    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/me")
    Html show(Actor actor) {
        return Html.of(inbox.of(actor));
    }
}
