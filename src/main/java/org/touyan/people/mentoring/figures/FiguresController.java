package org.touyan.people.mentoring.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;

/** The figures of masters and apprentices: for those who report, with the rows for those who check. */
@Controller
class FiguresController {

    private static final Pattern KNOWN = Pattern.compile("\\d{4}|[A-Z_]{1,12}");

    private final FiguresQuery query;
    private final Clock clock;

    FiguresController(FiguresQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    @GetMapping("/{base:desk|org}/mentoring/figures")
    Html show(Actor actor, @PathVariable String base, @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String of) {
        actor.require(base.equals("org")
                ? new Role[]{Role.ENTERPRISE_UNION}
                : new Role[]{Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR});
        return Html.of(query.page("/" + base + "/mentoring", day(day), KNOWN.matcher(of).matches() ? of : ""));
    }

    private LocalDate day(String typed) {
        LocalDate today = Beijing.day(clock.instant());
        try {
            LocalDate day = typed.isEmpty() ? today : LocalDate.parse(typed);
            return day.isAfter(today) || day.getYear() < 2000 ? today : day;
        } catch (java.time.format.DateTimeParseException unreadable) {
            return today;
        }
    }
}
