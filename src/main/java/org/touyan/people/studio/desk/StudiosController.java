package org.touyan.people.studio.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;
import org.touyan.people.studio.StudioState;

/** All studios at the desk, and a leader's own. */
@Controller
class StudiosController {

    private final StudiosQuery query;

    StudiosController(StudiosQuery query) {
        this.query = query;
    }

    @GetMapping("/desk/studios")
    Html all(Actor actor, @RequestParam(required = false) @Nullable StudioState state) {
        return Html.of(query.all(actor, state));
    }

    @GetMapping("/me/studio")
    Html mine(Actor actor) {
        return Html.of(query.mine(actor));
    }
}
