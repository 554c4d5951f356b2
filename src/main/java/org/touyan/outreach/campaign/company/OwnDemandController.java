package org.touyan.outreach.campaign.company;

import java.util.Map;

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
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.collect.AddProblem;
import org.touyan.outreach.campaign.collect.DemandLinks;
import org.touyan.outreach.campaign.screen.ScreenDemand;
import org.touyan.outreach.campaign.settle.ConfirmOutcome;

/** A demand in the hands of its company: by the secret link, or with the account. */
@Controller
class OwnDemandController {

    private static final String LINK = "/campaign/d/{token}";
    private static final String ACCOUNT = "/org/campaign/{demand}";

    private final DemandLinks links;
    private final ConfirmOutcome confirmOutcome;
    private final ScreenDemand screenDemand;
    private final AddProblem addProblem;
    private final OwnDemandQuery query;

    OwnDemandController(DemandLinks links, ConfirmOutcome confirmOutcome, ScreenDemand screenDemand, AddProblem addProblem,
            OwnDemandQuery query) {
        this.links = links;
        this.confirmOutcome = confirmOutcome;
        this.screenDemand = screenDemand;
        this.addProblem = addProblem;
        this.query = query;
    }

    @GetMapping("/org/campaign")
    Html list(Actor actor, Ui ui) {
        actor.require(Role.ENTERPRISE_UNION);
        return Html.of(query.list(ui));
    }

    @GetMapping(LINK)
    Html byLink(Ui ui, @PathVariable String token) {
        return links.asking(token, (asker, demand) -> Html.of(query.page(ui, demand, "/campaign/d/" + token, false, blank())));
    }

    @GetMapping(ACCOUNT)
    Html byAccount(Actor actor, Ui ui, @PathVariable DemandId demand) {
        actor.require(Role.ENTERPRISE_UNION);
        return Html.of(query.page(ui, demand, "/org/campaign/" + demand, true, blank()));
    }

    @PostMapping(LINK + "/{act}")
    Answer sayByLink(Ui ui, @PathVariable String token, @PathVariable String act, Form<SignForm> form) {
        return links.asking(token, (asker, demand) -> said(asker, ui, demand, act, form, "/campaign/d/" + token));
    }

    @PostMapping(ACCOUNT + "/{act}")
    Answer sayByAccount(Actor actor, Ui ui, @PathVariable DemandId demand, @PathVariable String act, Form<SignForm> form) {
        actor.require(Role.ENTERPRISE_UNION);
        return said(actor, ui, demand, act, form, "/org/campaign/" + demand);
    }

    private Answer said(Actor actor, Ui ui, DemandId demand, String act, Form<SignForm> form, String self) {
        if (form.valid()) {
            try {
                SignForm typed = form.value();
                switch (act) {
                    case "confirmation" ->
                        confirmOutcome.confirm(actor, demand, typed.companyWords(), typed.trained(), typed.benefit());
                    case "objection" -> confirmOutcome.object(actor, demand, typed.companyWords());
                    case "problem" -> addProblem.add(actor, demand, typed.moreClass(), typed.more());
                    case "withdrawal" -> screenDemand.withdraw(actor, demand, typed.why());
                    default -> throw new NotFound("act " + act);
                }
                return Redirect.to(self).saying("campaign.said." + act);
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(ui, demand, self, actor.is(Role.ENTERPRISE_UNION), form));
    }

    private static Form<SignForm> blank() {
        return new Form<>(SignForm.EMPTY, FormErrors.none(), Map.of());
    }
}
