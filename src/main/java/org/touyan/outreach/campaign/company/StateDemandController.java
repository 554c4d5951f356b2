package org.touyan.outreach.campaign.company;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.collect.CollectDemand;
import org.touyan.outreach.campaign.collect.Taken;
import org.touyan.service.request.submit.AskingBody;

/** 报需求: by anybody, by a company that has signed in, or keyed in by an officer. */
@Controller
class StateDemandController {

    private final CollectDemand collectDemand;
    private final DemandFormQuery query;
    private final AskingBody bodies;

    StateDemandController(CollectDemand collectDemand, DemandFormQuery query, AskingBody bodies) {
        this.collectDemand = collectDemand;
        this.query = query;
        this.bodies = bodies;
    }

    @GetMapping("/campaign/{call}/demand")
    Html show(Actor actor, Ui ui, @PathVariable CallId call) {
        return Html.of(query.page(speaker(actor), ui, call, false, blank(speaker(actor))));
    }

    @PostMapping("/campaign/{call}/demand")
    Answer state(Actor actor, Ui ui, @PathVariable CallId call, Form<DemandForm> form) {
        Actor speaker = speaker(actor);
        if (form.valid()) {
            try {
                Taken taken = collectDemand.collect(speaker, call, form.value().stated());
                Redirect own = Redirect.to(speaker.is(Role.ENTERPRISE_UNION) ? "/org/campaign/" + taken.demand() : taken.path());
                return own.saying(taken.earlier() ? "campaign.demand.sent-before" : "campaign.demand.sent", taken.number());
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(speaker, ui, call, false, form));
    }

    @GetMapping("/desk/campaign/calls/{call}/new")
    Html keyIn(Actor actor, Ui ui, @PathVariable CallId call) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(query.page(actor, ui, call, true, blank(actor)));
    }

    @PostMapping("/desk/campaign/calls/{call}/new")
    Answer keyIn(Actor actor, Ui ui, @PathVariable CallId call, Form<DemandForm> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        if (form.valid()) {
            try {
                Taken taken = collectDemand.collect(actor, call, form.value().stated());
                return Redirect.to("/desk/campaign/demands/" + taken.demand()).saying("campaign.demand.sent", taken.number());
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, ui, call, true, form));
    }

    /** At the public page everybody but a company with an account speaks as anybody. */
    private static Actor speaker(Actor actor) {
        return actor.is(Role.ENTERPRISE_UNION) ? actor : Actor.PUBLIC;
    }

    private Form<DemandForm> blank(Actor actor) {
        return new Form<>(DemandForm.fresh(bodies.of(actor)), FormErrors.none(), Map.of());
    }
}
