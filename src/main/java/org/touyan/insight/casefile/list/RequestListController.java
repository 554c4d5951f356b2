package org.touyan.insight.casefile.list;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;

@Controller
class RequestListController {

    private final ListRequests listRequests;

    RequestListController(ListRequests listRequests) {
        this.listRequests = listRequests;
    }

    @GetMapping("/desk/requests")
    Html list(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String town, @RequestParam(defaultValue = "1") int page) {
        return Html.of(listRequests.list(actor, new RequestListPage.Search(q.strip(), state, town), page));
    }
}
