package org.touyan.service.dispatch.choice;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;

@Controller
class ChoicesController {

    private static final Role[] READERS = {Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private final ChoicesQuery choices;

    ChoicesController(ChoicesQuery choices) {
        this.choices = choices;
    }

    @GetMapping("/desk/rules/choices")
    @Transactional(readOnly = true)
    public Html counts(Actor actor, Ui ui, @RequestParam(defaultValue = "year") String span) {
        actor.require(READERS);
        return Html.of(choices.counts(Span.of(span), ui));
    }

    @GetMapping("/desk/rules/choices/cases")
    @Transactional(readOnly = true)
    public Html cases(Actor actor, Ui ui, @RequestParam(defaultValue = "year") String span,
            @RequestParam(defaultValue = "") String subject, @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "1") int page) {
        actor.require(READERS);
        return Html.of(choices.cases(new Chosen(Span.of(span), subject, reason, all), page, ui));
    }
}
