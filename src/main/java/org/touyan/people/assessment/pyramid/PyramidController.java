package org.touyan.people.assessment.pyramid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;

@Controller
class PyramidController {

    private static final Role[] READERS = {Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private final PyramidQuery query;
    private final Clock clock;

    PyramidController(PyramidQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    @GetMapping("/desk/assessment/pyramid")
    Html pyramid(Actor actor, Ui ui, Form<Asked> form) {
        actor.require(READERS);
        Asked asked = asked(form);
        if (before(asked).isAfter(after(asked))) {
            form.errors().add("before", "assessment.pyramid.order");
        }
        return Html.of(query.page(ui, asked, before(asked), after(asked), form.errors()));
    }

    @GetMapping("/desk/assessment/pyramid/rows")
    Html rows(Actor actor, Ui ui, Form<Asked> form) {
        actor.require(READERS);
        Asked asked = asked(form);
        return Html.of(query.rows(ui, asked, before(asked), after(asked)));
    }

    private Asked asked(Form<Asked> form) {
        return form.value().on(Beijing.day(clock.instant()));
    }

    private static LocalDate before(Asked asked) {
        return Objects.requireNonNull(asked.before());
    }

    private static LocalDate after(Asked asked) {
        return Objects.requireNonNull(asked.after());
    }
}
