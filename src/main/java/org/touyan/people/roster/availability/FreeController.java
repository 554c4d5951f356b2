package org.touyan.people.roster.availability;

import java.time.LocalDate;
import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.AbsenceId;

@Controller
class FreeController {

    private final SetFreeTime setFreeTime;
    private final AnnounceAbsence announceAbsence;
    private final FreeTimeQuery query;

    FreeController(SetFreeTime setFreeTime, AnnounceAbsence announceAbsence, FreeTimeQuery query) {
        this.setFreeTime = setFreeTime;
        this.announceAbsence = announceAbsence;
        this.query = query;
    }

    @GetMapping("/desk/people/{id}/free")
    Html show(Actor actor, @PathVariable PersonId id) {
        return Html.of(query.of(actor, id, null, FormErrors.none()));
    }

    @PostMapping("/desk/people/{id}/free")
    Answer set(Actor actor, @PathVariable PersonId id, Form<FreeForm> form) {
        if (form.valid()) {
            try {
                setFreeTime.set(actor, id, form.value().halves(), form.value().cap());
                return done(id, "roster.free.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.of(actor, id, null, form.errors()));
    }

    @PostMapping("/desk/people/{id}/free/absences")
    Answer announce(Actor actor, @PathVariable PersonId id, Form<AbsenceForm> form) {
        if (form.valid()) {
            try {
                LocalDate from = Objects.requireNonNull(form.value().from());
                announceAbsence.announce(actor, id, from, Objects.requireNonNullElse(form.value().until(), from),
                        form.value().reason());
                return done(id, "roster.away.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.of(actor, id, form, FormErrors.none()));
    }

    @PostMapping("/desk/people/{id}/free/absences/{absence}/withdrawal")
    Redirect withdraw(Actor actor, @PathVariable PersonId id, @PathVariable AbsenceId absence) {
        announceAbsence.withdraw(actor, absence);
        return done(id, "roster.away.withdrawn");
    }

    private static Redirect done(PersonId id, String key) {
        return Redirect.to("/desk/people/" + id + "/free").saying(key);
    }
}
