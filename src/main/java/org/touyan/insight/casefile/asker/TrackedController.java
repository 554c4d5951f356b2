package org.touyan.insight.casefile.asker;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.web.Html;
import org.touyan.service.request.Askers;

@Controller
class TrackedController {

    private final Askers askers;
    private final OpenTracked openTracked;

    TrackedController(Askers askers, OpenTracked openTracked) {
        this.askers = askers;
        this.openTracked = openTracked;
    }

    @GetMapping("/r/{token}")
    Html tracked(@PathVariable String token) {
        TrackedPage page = askers.asking(token, (asker, request) -> openTracked.open("/r/" + token, request));
        return Html.of(page);
    }
}
