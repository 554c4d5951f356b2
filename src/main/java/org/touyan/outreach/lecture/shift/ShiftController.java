package org.touyan.outreach.lecture.shift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** The group leader's phone, without an account. */
@Controller
class ShiftController {

    private static final String USUAL = "10";

    private final LogShiftTalk log;
    private final GroupQuery query;
    private final Clock clock;

    ShiftController(LogShiftTalk log, GroupQuery query, Clock clock) {
        this.log = log;
        this.query = query;
        this.clock = clock;
    }

    @GetMapping("/shift/{token}")
    Html show(@PathVariable String token) {
        LocalDate today = Beijing.day(clock.instant());
        var blank = new ShiftForm(UUID.randomUUID().toString(), today, "", "", null, null);
        return Html.of(query.page(token, new Form<>(blank, FormErrors.none(),
                Map.of("day", List.of(today.toString()), "minutes", List.of(USUAL)))));
    }

    @PostMapping("/shift/{token}")
    Answer log(Actor actor, @PathVariable String token, Form<ShiftForm> form) {
        if (form.valid()) {
            try {
                log.byGroup(actor, token, form.value().line());
                return Redirect.to("/shift/" + token).saying("lecture.shift.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(token, form));
    }
}
