package org.touyan.people.roster.portrait;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.roster.PersonId;

@Controller
class PortraitController {

    private final KeepPortrait keepPortrait;
    private final PortraitPages pages;
    private final Files files;

    PortraitController(KeepPortrait keepPortrait, PortraitPages pages, Files files) {
        this.keepPortrait = keepPortrait;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/me/portrait")
    Html mine(Actor actor) {
        return Html.of(pages.mine(PersonId.of(actor), FormErrors.none()));
    }

    @PostMapping("/me/portrait")
    Answer putMine(Actor actor, Form<PortraitForm> form) {
        PersonId me = PersonId.of(actor);
        return taken(actor, me, form)
                ? Redirect.to("/me/portrait").saying("roster.portrait.done")
                : Html.invalid(pages.mine(me, form.errors()));
    }

    @PostMapping("/me/portrait/removal")
    Redirect removeMine(Actor actor) {
        keepPortrait.remove(actor, PersonId.of(actor));
        return Redirect.to("/me/portrait").saying("roster.portrait.removed");
    }

    @GetMapping("/desk/people/{id}/portrait")
    Html show(Actor actor, @PathVariable PersonId id) {
        return Html.of(pages.of(actor, id, FormErrors.none()));
    }

    @PostMapping("/desk/people/{id}/portrait")
    Answer put(Actor actor, @PathVariable PersonId id, Form<PortraitForm> form) {
        return taken(actor, id, form)
                ? Redirect.to("/desk/people/" + id + "/portrait").saying("roster.portrait.done")
                : Html.invalid(pages.of(actor, id, form.errors()));
    }

    @PostMapping("/desk/people/{id}/portrait/removal")
    Redirect remove(Actor actor, @PathVariable PersonId id) {
        keepPortrait.remove(actor, id);
        return Redirect.to("/desk/people/" + id + "/portrait").saying("roster.portrait.removed");
    }

    private boolean taken(Actor actor, PersonId id, Form<PortraitForm> form) {
        if (form.valid()) {
            try {
                keepPortrait.put(actor, id, files.prepare("photo", form.value().one()).getFirst());
                return true;
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return false;
    }
}
