package org.touyan.people.roster.wall;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.storage.FileAnswer;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;

@Controller
class WallController {

    /** Short: what is taken back must be gone within a minute, wherever somebody still has the page open. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final WallQuery wall;
    private final ProfileQuery profile;

    WallController(WallQuery wall, ProfileQuery profile) {
        this.wall = wall;
        this.profile = profile;
    }

    @GetMapping("/experts")
    Html wall(Ui ui, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        return Html.of(wall.page(q.strip(), page, ui.locale())).cacheable(KEPT);
    }

    /** Asked for each time whether it may still be shown: what is taken back is gone within half a minute. */
    @GetMapping("/experts/{slug}/portrait")
    ResponseEntity<byte[]> portrait(@PathVariable String slug,
            @RequestHeader(name = FileAnswer.SITE, required = false) @Nullable String site) {
        return FileAnswer.of(profile.portrait(slug), site, KEPT);
    }

    @GetMapping("/experts/{slug}")
    Answer profile(Ui ui, @PathVariable String slug) {
        Optional<String> moved = profile.movedTo(slug);
        return moved.isPresent()
                ? Redirect.to(ui.path("/experts/" + moved.get()))
                : Html.of(profile.page(slug, ui.locale())).cacheable(KEPT);
    }
}
