package org.touyan.foundation.audit.read;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;

@Controller
class TrailController {

    private final TrailQuery trail;

    TrailController(TrailQuery trail) {
        this.trail = trail;
    }

    @GetMapping("/desk/audit")
    Html page(Actor actor, @RequestParam(defaultValue = "") String act, @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
        List<TrailRow> rows = trail.rows(act.strip(), subject.strip(), day, before);
        boolean more = rows.size() > TrailQuery.PAGE;
        return Html.of(new TrailPage(more ? rows.subList(0, TrailQuery.PAGE) : rows, act.strip(), subject.strip(),
                day == null ? "" : day.toString(), more,
                actor.is(Role.AUDIT_ADMIN) ? trail.head().orElse(null) : null));
    }
}
