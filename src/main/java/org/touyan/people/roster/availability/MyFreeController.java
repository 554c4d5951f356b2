package org.touyan.people.roster.availability;

import java.time.LocalDate;
import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.AbsenceId;
import org.touyan.people.roster.domain.PersonState;

@Controller
class MyFreeController {

    private final SetFreeTime setFreeTime;
    private final AnnounceAbsence announceAbsence;
    private final PauseMyself pauseMyself;
    private final FreeTimeQuery query;

    MyFreeController(SetFreeTime setFreeTime, AnnounceAbsence announceAbsence, PauseMyself pauseMyself, FreeTimeQuery query) {
        this.setFreeTime = setFreeTime;
        this.announceAbsence = announceAbsence;
        this.pauseMyself = pauseMyself;
        this.query = query;
    }

    @GetMapping("/me/free")
    Html show(Actor actor) {
        return Html.of(query.mine(PersonId.of(actor), null, FormErrors.none()));
    }

    @PostMapping("/me/free")
    Answer set(Actor actor, Form<FreeForm> form) {
        PersonId me = PersonId.of(actor);
        if (form.valid()) {
            try {
                setFreeTime.set(actor, me, form.value().halves(), form.value().cap());
                return Redirect.to("/me/free").saying("roster.free.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.mine(me, null, form.errors()));
    }

    @PostMapping("/me/free/absences")
    Answer announce(Actor actor, Form<AbsenceForm> form) {
        PersonId me = PersonId.of(actor);
        if (form.valid()) {
            try {
                LocalDate from = Objects.requireNonNull(form.value().from());
                announceAbsence.announce(actor, me, from, Objects.requireNonNullElse(form.value().until(), from),
                        form.value().reason());
                return Redirect.to("/me/free").saying("roster.away.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.mine(me, form, FormErrors.none()));
    }

    @PostMapping("/me/free/absences/{absence}/withdrawal")
    Redirect withdraw(Actor actor, @PathVariable AbsenceId absence) {
        announceAbsence.withdraw(actor, absence);
        return Redirect.to("/me/free").saying("roster.away.withdrawn");
    }

    @PostMapping("/me/free/state")
    Redirect pause(Actor actor, @RequestParam PersonState to) {
        pauseMyself.turn(actor, PersonId.of(actor), to);
        return Redirect.to("/me/free").saying(to == PersonState.PAUSED ? "roster.free.done.paused" : "roster.free.done.resumed");
    }
}
