package org.touyan.service.request.reopen;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.request.Askers;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.RequestAct;

/** It is not solved after all: by the asker with his link, or by staff at the desk. */
@Controller
class ReopenController {

    private final ReopenRequest reopenRequest;
    private final Parameters parameters;
    private final Requests requests;
    private final Askers askers;

    ReopenController(ReopenRequest reopenRequest, Parameters parameters, Requests requests, Askers askers) {
        this.reopenRequest = reopenRequest;
        this.parameters = parameters;
        this.requests = requests;
        this.askers = askers;
    }

    @GetMapping("/r/{token}/reopening")
    Html ask(@PathVariable String token) {
        RequestBrief brief = askers.asking(token,
                (asker, request) -> requests.find(request).orElseThrow(() -> new NotFound("request " + request)));
        boolean possible = HelpRequest.STEPS.allows(brief.state(), RequestAct.REOPEN, Role.ASKER);
        return Html.of(new ReopenPage(token, brief.number(), brief.words(), possible, parameters.number("order.reopen.days")));
    }

    @PostMapping("/r/{token}/reopening")
    Redirect reopen(@PathVariable String token) {
        return askers.asking(token, (asker, request) -> reopened(asker, request, "/r/" + token));
    }

    @PostMapping("/desk/requests/{request}/reopening")
    Redirect reopenAtDesk(Actor actor, @PathVariable RequestId request) {
        return reopened(actor, request, "/desk/requests/" + request);
    }

    private Redirect reopened(Actor actor, RequestId request, String back) {
        reopenRequest.reopen(actor, request);
        return Redirect.to(back).saying("request.reopen.done");
    }
}
