package org.touyan.people.roster.team;

import java.time.Duration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;

@Controller
class OpenTeamController {

    /** Short: whoever takes his consent back is gone within a minute. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final OpenTeamsQuery query;

    OpenTeamController(OpenTeamsQuery query) {
        this.query = query;
    }

    @GetMapping("/teams")
    Html all(Ui ui) {
        return Html.of(query.all(ui.locale())).cacheable(KEPT);
    }

    @GetMapping("/teams/{slug}")
    Html one(Ui ui, @PathVariable String slug) {
        return Html.of(query.one(slug, ui.locale())).cacheable(KEPT);
    }
}
