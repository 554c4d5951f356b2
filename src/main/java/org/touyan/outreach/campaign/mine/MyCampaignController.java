package org.touyan.outreach.campaign.mine;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.ClaimId;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.bounty.ClaimBounty;
import org.touyan.outreach.campaign.pair.AnswerPairing;

/** A master says yes or no to a pairing, and claims what is posted. */
@Controller
class MyCampaignController {

    /** @param act ACCEPT or DECLINE */
    record AnswerForm(String act) {}

    record ClaimForm(String words, String team) {}

    private final AnswerPairing answerPairing;
    private final ClaimBounty claimBounty;
    private final MyCampaignQuery query;

    MyCampaignController(AnswerPairing answerPairing, ClaimBounty claimBounty, MyCampaignQuery query) {
        this.answerPairing = answerPairing;
        this.claimBounty = claimBounty;
        this.query = query;
    }

    @GetMapping("/me/campaign")
    Html show(Actor actor) {
        return Html.of(query.page(actor, null, "", FormErrors.none()));
    }

    @PostMapping("/me/campaign/pairings/{pairing}")
    Answer answer(Actor actor, @PathVariable PairingId pairing, Form<AnswerForm> form) {
        actor.require(Role.EXPERT);
        switch (form.value().act()) {
            case "ACCEPT" -> answerPairing.accept(actor, pairing);
            case "DECLINE" -> answerPairing.decline(actor, pairing);
            default -> throw new NotFound("answer to " + pairing);
        }
        return Redirect.to("/me/campaign").saying("campaign.me.said." + form.value().act());
    }

    @PostMapping("/me/campaign/bounties/{bounty}")
    Answer claim(Actor actor, @PathVariable BountyId bounty, Form<ClaimForm> form) {
        actor.require(Role.EXPERT);
        ClaimForm typed = form.value();
        if (form.valid()) {
            try {
                claimBounty.claim(actor, bounty, team(typed.team()), typed.words());
                return Redirect.to("/me/campaign").saying("campaign.claim.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, bounty, typed.words(), form.errors().ofLine(bounty)));
    }

    @PostMapping("/me/campaign/claims/{claim}/withdrawal")
    Redirect withdraw(Actor actor, @PathVariable ClaimId claim) {
        claimBounty.withdraw(actor, claim);
        return Redirect.to("/me/campaign").saying("campaign.claim.withdrawn");
    }

    private static @Nullable UUID team(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unknown) {
            throw RuleBroken.at("team", "campaign.claim.not-lead");
        }
    }
}
