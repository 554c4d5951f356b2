package org.touyan.people.mentoring.spot;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.mentoring.ContractId;

/** The yearly visits by lot: drawn and written down by the federation, read by those who check it. */
@Controller
class SpotsController {

    private static final String HERE = "/desk/mentoring/spots";

    private final SpotsQuery query;
    private final DrawSpots drawSpots;
    private final VisitSpot visitSpot;

    SpotsController(SpotsQuery query, DrawSpots drawSpots, VisitSpot visitSpot) {
        this.query = query;
        this.drawSpots = drawSpots;
        this.visitSpot = visitSpot;
    }

    @GetMapping(HERE)
    Html show(Actor actor) {
        actor.require(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return Html.of(query.page(actor.is(Role.CITY_STAFF), new Form<>(SpotForm.EMPTY, FormErrors.none(), Map.of())));
    }

    @PostMapping(HERE)
    Answer draw(Actor actor, Form<SpotForm> form) {
        actor.require(Role.CITY_STAFF);
        return done(form, () -> drawSpots.draw(actor, form.value().seed()));
    }

    @PostMapping(HERE + "/{draw}")
    Answer visit(Actor actor, @PathVariable UUID draw, Form<SpotForm> form) {
        actor.require(Role.CITY_STAFF);
        SpotForm typed = form.value();
        ContractId contract = contract(typed.line());
        return done(form, () -> {
            if (typed.heard() == null) {
                throw RuleBroken.at("heard", "mentoring.missing");
            }
            if (typed.answer() == null) {
                throw RuleBroken.at("answer", "mentoring.missing");
            }
            visitSpot.visit(actor, draw, contract, typed.heard(), typed.answer(), typed.words());
        });
    }

    private Answer done(Form<SpotForm> form, Runnable act) {
        return form.done(act) ? Redirect.to(HERE).saying("mentoring.done") : Html.invalid(query.page(true, form));
    }

    private static ContractId contract(String typed) {
        try {
            return new ContractId(UUID.fromString(typed));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("contract " + typed);
        }
    }
}
