package org.touyan.people.studio.desk;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.apply.ApplyForStudio;
import org.touyan.people.studio.domain.Application;

/** An application, written at the desk or by the leader himself. */
@Controller
class ApplyController {

    private final ApplyForStudio apply;
    private final ApplyPages pages;

    ApplyController(ApplyForStudio apply, ApplyPages pages) {
        this.apply = apply;
        this.pages = pages;
    }

    @GetMapping({"/desk/studios/new", "/me/studio/new"})
    Html fresh(Actor actor, Ui ui) {
        return Html.of(pages.page(actor, ui, null, Map.of(), FormErrors.none()));
    }

    @PostMapping({"/desk/studios", "/me/studio"})
    Answer send(Actor actor, Ui ui, Form<ApplyForm> form, @RequestParam Map<String, String> typed) {
        if (form.valid()) {
            try {
                Application application = form.value().application(pages.answers(typed));
                PersonId leader = actor.is(Role.EXPERT) ? PersonId.of(actor) : pages.person(actor, form.value().who());
                StudioId id = apply.apply(actor, leader, application);
                return Redirect.to(pages.base(actor) + id).saying("studio.done.applied");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.page(actor, ui, null, typed, form.errors()));
    }

    @GetMapping({"/desk/studios/{id}/application", "/me/studio/{id}/application"})
    Html again(Actor actor, Ui ui, @PathVariable StudioId id) {
        return Html.of(pages.again(actor, ui, id));
    }

    @PostMapping({"/desk/studios/{id}/application", "/me/studio/{id}/application"})
    Answer sendAgain(Actor actor, Ui ui, @PathVariable StudioId id, Form<ApplyForm> form,
            @RequestParam Map<String, String> typed) {
        if (form.valid()) {
            try {
                apply.again(actor, id, form.value().application(pages.answers(typed)));
                return Redirect.to(pages.base(actor) + id).saying("studio.done.applied");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.page(actor, ui, id, typed, form.errors()));
    }
}
