package org.touyan.foundation.organization.directory;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;

@Controller
class DirectoryController {

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/desk/orgs")
    Html list(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String compared,
            @RequestParam(defaultValue = "1") int page) {
        return Html.of(directory.page(actor, new BodyFilter(q, town, kind, compared), page));
    }

    @GetMapping("/desk/orgs/{id}")
    Html body(Actor actor, @PathVariable BodyId id) {
        return Html.of(directory.body(actor, id));
    }
}
