package org.touyan.people.assessment.count;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;

@Controller
class LevelsController {

    private final LevelsQuery query;
    private final Clock clock;

    LevelsController(LevelsQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    @GetMapping("/desk/assessment/levels")
    Html levels(Actor actor, Form<Period> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        LocalDate today = Beijing.day(clock.instant());
        Period asked = form.value();
        LocalDate until = asked.until() == null ? today : asked.until();
        LocalDate from = asked.from() == null ? LocalDate.of(until.getYear(), 1, 1) : asked.from();
        return Html.of(query.page(from, until, asked.above(), form.errors()));
    }
}
