package org.touyan.service.dispatch.choice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.dispatch.OrderId;

@Controller
class SayWhyController {

    /** @param reason what the button says */
    record ReasonForm(String reason) {}

    private final SayWhy why;
    private final Catalog catalog;

    SayWhyController(SayWhy why, Catalog catalog) {
        this.why = why;
        this.catalog = catalog;
    }

    @PostMapping("/desk/orders/{id}/reason")
    Redirect say(Actor actor, @PathVariable OrderId id, Form<ReasonForm> form) {
        return Redirect.to("/desk/dispatch?status=asking&id=" + why.say(actor, id, Why.of(catalog, form.value().reason(), "")))
                .saying("dispatch.choice.said");
    }
}
