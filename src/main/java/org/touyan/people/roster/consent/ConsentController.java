package org.touyan.people.roster.consent;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.PublicField;

@Controller
class ConsentController {

    private final ChangeConsent changeConsent;
    private final ConsentQuery query;

    ConsentController(ChangeConsent changeConsent, ConsentQuery query) {
        this.changeConsent = changeConsent;
        this.query = query;
    }

    @GetMapping("/me/consent")
    Html mine(Actor actor, Ui ui) {
        return Html.of(query.mine(PersonId.of(actor), ui.locale()));
    }

    @PostMapping("/me/consent/{code}")
    Redirect giveMine(Actor actor, @PathVariable String code) {
        changeConsent.give(actor, PersonId.of(actor), field(code), ConsentChannel.PAGE);
        return Redirect.to("/me/consent").saying("roster.consent.done.given");
    }

    @PostMapping("/me/consent/{code}/withdrawal")
    Redirect withdrawMine(Actor actor, @PathVariable String code) {
        changeConsent.withdraw(actor, PersonId.of(actor), field(code), ConsentChannel.PAGE);
        return Redirect.to("/me/consent").saying("roster.consent.done.withdrawn");
    }

    @GetMapping("/desk/people/{id}/consents")
    Html show(Actor actor, Ui ui, @PathVariable PersonId id) {
        return Html.of(query.of(actor, id, ui.locale()));
    }

    @PostMapping("/desk/people/{id}/consents/{code}")
    Redirect give(Actor actor, @PathVariable PersonId id, @PathVariable String code, @RequestParam ConsentChannel channel) {
        changeConsent.give(actor, id, field(code), channel);
        return Redirect.to("/desk/people/" + id + "/consents").saying("roster.consent.done.given");
    }

    @PostMapping("/desk/people/{id}/consents/{code}/withdrawal")
    Redirect withdraw(Actor actor, @PathVariable PersonId id, @PathVariable String code, @RequestParam ConsentChannel channel) {
        changeConsent.withdraw(actor, id, field(code), channel);
        return Redirect.to("/desk/people/" + id + "/consents").saying("roster.consent.done.withdrawn");
    }

    private static PublicField field(String code) {
        return PublicField.all().filter(f -> f.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("field " + code));
    }
}
