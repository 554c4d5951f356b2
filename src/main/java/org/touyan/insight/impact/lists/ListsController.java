package org.touyan.insight.impact.lists;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.web.Html;

@Controller
class ListsController {

    private final OpenLists openLists;

    ListsController(OpenLists openLists) {
        this.openLists = openLists;
    }

    @GetMapping("/impact/lists")
    Html lists() {
        return Html.of(openLists.open());
    }
}
