package org.touyan.service.request.end;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.request.Askers;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.Requests;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.RequestAct;

/** The asker does not need help any more. */
@Controller
class WithdrawController {

    private final EndRequest endRequest;
    private final Requests requests;
    private final Askers askers;

    WithdrawController(EndRequest endRequest, Requests requests, Askers askers) {
        this.endRequest = endRequest;
        this.requests = requests;
        this.askers = askers;
    }

    @GetMapping("/r/{token}/withdrawal")
    Html ask(@PathVariable String token) {
        RequestBrief brief = askers.asking(token,
                (asker, request) -> requests.find(request).orElseThrow(() -> new NotFound("request " + request)));
        boolean possible = HelpRequest.STEPS.allows(brief.state(), RequestAct.CANCEL, Role.ASKER);
        return Html.of(new WithdrawPage(token, brief.number(), brief.words(), possible));
    }

    @PostMapping("/r/{token}/withdrawal")
    Redirect withdraw(@PathVariable String token) {
        return askers.asking(token, (asker, request) -> {
            endRequest.withdraw(asker, request, "");
            return Redirect.to("/r/" + token).saying("request.withdraw.done");
        });
    }
}
