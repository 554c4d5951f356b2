package org.touyan.outreach.lecture.desk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.lecture.assign.AskForm;
import org.touyan.outreach.lecture.assign.AssignLecturer;
import org.touyan.outreach.lecture.settle.SettleBooking;
import org.touyan.service.request.RequestId;

/** One lecture at the desk: its content, who goes, what must be on file, its end. */
@Controller
class DeskTalksController {

    private final DeskTalksQuery query;
    private final SettleBooking settle;
    private final AssignLecturer assign;

    DeskTalksController(DeskTalksQuery query, SettleBooking settle, AssignLecturer assign) {
        this.query = query;
        this.settle = settle;
        this.assign = assign;
    }

    @GetMapping("/desk/talks")
    Html list(Actor actor) {
        return Html.of(query.list(actor));
    }

    @GetMapping("/desk/talks/{request}")
    Html show(Actor actor, Ui ui, @PathVariable RequestId request) {
        return Html.of(query.sheet(actor, ui.locale(), request, null, FormErrors.none()));
    }

    @PostMapping("/desk/talks/{request}/content")
    Answer confirm(Actor actor, Ui ui, @PathVariable RequestId request) {
        return plain(actor, ui, request, "lecture.done.confirmed", () -> settle.confirmContent(actor, request));
    }

    @PostMapping("/desk/talks/{request}/readiness")
    Answer ready(Actor actor, Ui ui, @PathVariable RequestId request) {
        return plain(actor, ui, request, "lecture.done.ready", () -> settle.makeReady(actor, request));
    }

    private Answer plain(Actor actor, Ui ui, RequestId request, String said, Runnable act) {
        try {
            act.run();
            return Redirect.to("/desk/talks/" + request).saying(said);
        } catch (RuleBroken broken) {
            return Html
                    .invalid(query.sheet(actor, ui.locale(), request, null, FormErrors.none().add(RuleBroken.because(broken.key(),
                            broken.arguments()))));
        }
    }

    @PostMapping("/desk/talks/{request}/teams/{team}")
    Answer ask(Actor actor, Ui ui, @PathVariable RequestId request, @PathVariable UUID team, Form<AskForm> form) {
        if (form.valid()) {
            try {
                assign.assign(actor, request, team, form.value().who());
                return Redirect.to("/desk/talks/" + request).saying("lecture.done.asked");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.sheet(actor, ui.locale(), request, null, form.errors().ofLine(team)));
    }

    @PostMapping("/desk/talks/{request}/consent")
    Answer consent(Actor actor, Ui ui, @PathVariable RequestId request, Form<SheetForm> form) {
        SheetForm typed = form.value();
        return noted(actor, ui, request, form, () -> settle.consent(actor, request, typed.consentBy(),
                day(typed.consentOn(), "consentOn"), typed.consentDocument()));
    }

    @PostMapping("/desk/talks/{request}/agreement")
    Answer agree(Actor actor, Ui ui, @PathVariable RequestId request, Form<SheetForm> form) {
        SheetForm typed = form.value();
        return noted(actor, ui, request, form, () -> settle.agree(actor, request, typed.agreementNo(),
                day(typed.agreementOn(), "agreementOn")));
    }

    @PostMapping("/desk/talks/{request}/no-show")
    Answer noShow(Actor actor, Ui ui, @PathVariable RequestId request, Form<SheetForm> form) {
        return noted(actor, ui, request, form, () -> settle.noShow(actor, request, form.value().reason()));
    }

    @PostMapping("/desk/talks/{request}/end")
    Answer cancel(Actor actor, Ui ui, @PathVariable RequestId request, Form<SheetForm> form) {
        return noted(actor, ui, request, form, () -> settle.cancel(actor, request, form.value().reason()));
    }

    private Answer noted(Actor actor, Ui ui, RequestId request, Form<SheetForm> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/desk/talks/" + request).saying("lecture.done.noted");
        }
        return Html.invalid(query.sheet(actor, ui.locale(), request, form, form.errors()));
    }

    private static LocalDate day(@Nullable LocalDate typed, String field) {
        if (typed == null) {
            throw RuleBroken.at(field, "lecture.day.missing");
        }
        return typed;
    }
}
