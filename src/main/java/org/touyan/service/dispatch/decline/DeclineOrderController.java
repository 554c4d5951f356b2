package org.touyan.service.dispatch.decline;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.dispatch.OrderId;

@Controller
class DeclineOrderController {

    private final DeclineOrder decline;

    DeclineOrderController(DeclineOrder decline) {
        this.decline = decline;
    }

    @PostMapping("/me/orders/{id}/refusal")
    Redirect byHimself(Actor actor, @PathVariable OrderId id, Form<RefusalForm> form) {
        decline.decline(actor, id, reason(form));
        return Redirect.to("/me").saying("dispatch.said.declined");
    }

    @PostMapping("/desk/orders/{id}/refusal")
    Redirect byPhone(Actor actor, @PathVariable OrderId id, Form<RefusalForm> form) {
        decline.decline(actor, id, reason(form));
        return Redirect.to("/desk/dispatch?status=asking").saying("dispatch.said.declined-by-phone");
    }

    private static @Nullable String reason(Form<RefusalForm> form) {
        return form.value().reason().isEmpty() ? null : form.value().reason();
    }
}
