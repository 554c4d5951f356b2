package org.touyan.insight.casefile.staff;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;
import org.touyan.service.request.RequestId;

@Controller
class CaseController {

    private final OpenCase openCase;

    CaseController(OpenCase openCase) {
        this.openCase = openCase;
    }

    @GetMapping("/desk/requests/{request}")
    Html open(Actor actor, @PathVariable RequestId request) {
        return Html.of(openCase.open(actor, request));
    }
}
