package org.touyan.service.dispatch.release;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.dispatch.OrderId;

@Controller
class ReleaseOrderController {

    private final ReleaseOrder release;

    ReleaseOrderController(ReleaseOrder release) {
        this.release = release;
    }

    @PostMapping("/me/orders/{id}/release")
    Redirect byHimself(Actor actor, @PathVariable OrderId id) {
        release.release(actor, id);
        return Redirect.to("/me").saying("dispatch.said.released");
    }

    @PostMapping("/desk/orders/{id}/release")
    Redirect byStaff(Actor actor, @PathVariable OrderId id) {
        release.release(actor, id);
        return Redirect.to("/desk/dispatch").saying("dispatch.said.called-off");
    }
}
