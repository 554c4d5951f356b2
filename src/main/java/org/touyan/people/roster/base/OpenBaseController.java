package org.touyan.people.roster.base;

import java.time.Duration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;

@Controller
class OpenBaseController {

    /** Short: whoever takes his consent back is gone within a minute. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final BasesQuery query;

    OpenBaseController(BasesQuery query) {
        this.query = query;
    }

    @GetMapping("/bases")
    Html all(Ui ui) {
        return Html.of(query.open(ui.locale())).cacheable(KEPT);
    }

    @GetMapping("/bases/{slug}")
    Html one(Ui ui, @PathVariable String slug) {
        return Html.of(query.open(slug, ui.locale())).cacheable(KEPT);
    }
}
