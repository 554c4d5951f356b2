package org.touyan.foundation.notification.stuck;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.notification.MessageId;
import org.touyan.foundation.notification.deliver.Gateway;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.ui.Pager;

@Controller
class StuckController {

    private static final int ON_A_PAGE = 50;

    private final StuckQuery stuck;
    private final RetryMessage retryMessage;
    private final Gateway gateway;

    StuckController(StuckQuery stuck, RetryMessage retryMessage, Gateway gateway) {
        this.stuck = stuck;
        this.retryMessage = retryMessage;
        this.gateway = gateway;
    }

    @GetMapping("/desk/stuck")
    Html show(Actor actor, @RequestParam(defaultValue = "1") int page) {
        actor.require(Role.SYSTEM_ADMIN, Role.CITY_STAFF);
        var pager = new Pager(Math.clamp(page, 1, 10_000), ON_A_PAGE, stuck.total());
        return Html.of(new StuckPage(stuck.rows(pager), pager, gateway.configured()));
    }

    @PostMapping("/desk/stuck/{id}/retry")
    Redirect retry(Actor actor, @PathVariable MessageId id) {
        retryMessage.retry(actor, id);
        return Redirect.to("/desk/stuck").saying("notification.stuck.retried");
    }
}
