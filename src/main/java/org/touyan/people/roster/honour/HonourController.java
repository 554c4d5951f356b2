package org.touyan.people.roster.honour;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.AwardId;

@Controller
class HonourController {

    private final EnterHonour enterHonour;
    private final SettleHonour settleHonour;
    private final HonourPages pages;
    private final Files files;

    HonourController(EnterHonour enterHonour, SettleHonour settleHonour, HonourPages pages, Files files) {
        this.enterHonour = enterHonour;
        this.settleHonour = settleHonour;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/desk/people/{id}/honours/new")
    Html fresh(Actor actor, Ui ui, @PathVariable PersonId id) {
        return Html.of(pages.fresh(actor, ui.locale(), id, null));
    }

    @PostMapping("/desk/people/{id}/honours")
    Answer enter(Actor actor, Ui ui, @PathVariable PersonId id, Form<HonourForm> form) {
        if (form.valid()) {
            try {
                enterHonour.enter(actor, id, form.value().decision(), files.prepare("scans", form.value().scans()));
                return done(id, "entered");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.fresh(actor, ui.locale(), id, form));
    }

    @GetMapping("/desk/people/{id}/honours/{award}")
    Html show(Actor actor, Ui ui, @PathVariable PersonId id, @PathVariable AwardId award) {
        return Html.of(pages.of(actor, ui.locale(), id, award, null, RevokeForm.empty()));
    }

    @PostMapping("/desk/people/{id}/honours/{award}")
    Answer amend(Actor actor, Ui ui, @PathVariable PersonId id, @PathVariable AwardId award, Form<HonourForm> form) {
        if (form.valid()) {
            try {
                settleHonour.amend(actor, award, form.value().decision(), files.prepare("scans", form.value().scans()));
                return done(id, "amended");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.of(actor, ui.locale(), id, award, form, RevokeForm.empty()));
    }

    @PostMapping("/desk/people/{id}/honours/{award}/discard")
    Redirect discard(Actor actor, @PathVariable PersonId id, @PathVariable AwardId award) {
        settleHonour.discard(actor, award);
        return done(id, "discarded");
    }

    @PostMapping("/desk/people/{id}/honours/{award}/verification")
    Redirect verify(Actor actor, @PathVariable PersonId id, @PathVariable AwardId award) {
        settleHonour.verify(actor, award);
        return done(id, "verified");
    }

    @PostMapping("/desk/people/{id}/honours/{award}/suspension")
    Redirect suspend(Actor actor, @PathVariable PersonId id, @PathVariable AwardId award) {
        settleHonour.suspend(actor, award);
        return done(id, "suspended");
    }

    @PostMapping("/desk/people/{id}/honours/{award}/restoration")
    Redirect restore(Actor actor, @PathVariable PersonId id, @PathVariable AwardId award) {
        settleHonour.restore(actor, award);
        return done(id, "restored");
    }

    @PostMapping("/desk/people/{id}/honours/{award}/revocation")
    Answer revoke(Actor actor, Ui ui, @PathVariable PersonId id, @PathVariable AwardId award, Form<RevokeForm> form) {
        if (form.valid()) {
            try {
                settleHonour.revoke(actor, award, form.value().document());
                return done(id, "revoked");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.of(actor, ui.locale(), id, award, null, form));
    }

    private static Redirect done(PersonId id, String what) {
        return Redirect.to("/desk/people/" + id).saying("roster.honour.done." + what);
    }
}
