package org.touyan.people.studio.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.web.Html;
import org.touyan.people.studio.StudioId;

/** Studios, for everybody. */
@Controller
class OpenStudiosController {

    private final OpenStudiosQuery query;

    OpenStudiosController(OpenStudiosQuery query) {
        this.query = query;
    }

    @GetMapping("/studios")
    Html all() {
        return Html.of(query.all());
    }

    @GetMapping("/studios/{id}")
    Html one(@PathVariable StudioId id) {
        return Html.of(query.one(id));
    }
}
