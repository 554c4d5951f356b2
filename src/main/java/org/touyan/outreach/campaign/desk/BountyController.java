package org.touyan.outreach.campaign.desk;

import java.util.UUID;

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
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.ClaimId;
import org.touyan.outreach.campaign.bounty.AwardBounty;
import org.touyan.outreach.campaign.bounty.PostBounty;
import org.touyan.outreach.campaign.domain.PaperKind;
import org.touyan.outreach.campaign.pair.PaperText;

/** A posted problem at the desk: opinions, and to whom it goes. */
@Controller
class BountyController {

    private static final String BOUNTY = "/desk/campaign/bounties/{bounty}";

    private final DeskBountyQuery query;
    private final PostBounty postBounty;
    private final AwardBounty awardBounty;
    private final Files files;

    BountyController(DeskBountyQuery query, PostBounty postBounty, AwardBounty awardBounty, Files files) {
        this.query = query;
        this.postBounty = postBounty;
        this.awardBounty = awardBounty;
        this.files = files;
    }

    @GetMapping(BOUNTY)
    Html show(Actor actor, @PathVariable BountyId bounty) {
        return Html.of(query.page(actor, bounty, ActForm.blank(), null));
    }

    @PostMapping(BOUNTY + "/closing")
    Answer close(Actor actor, @PathVariable BountyId bounty, Form<ActForm> form) {
        return done(actor, bounty, form, () -> postBounty.close(actor, bounty));
    }

    @PostMapping(BOUNTY + "/end")
    Answer end(Actor actor, @PathVariable BountyId bounty, Form<ActForm> form) {
        return done(actor, bounty, form, () -> postBounty.end(actor, bounty, form.value().why()));
    }

    @PostMapping(BOUNTY + "/award")
    Answer award(Actor actor, @PathVariable BountyId bounty, Form<ActForm> form) {
        ActForm typed = form.value();
        return done(actor, bounty, form,
                () -> awardBounty.award(actor, bounty, chosen(typed.claim()), DemandController.term(typed),
                        PaperText.of(PaperKind.INTENT, typed.documentNo(), DemandController.day("signedOn", typed.signedOn()),
                                null),
                        files.prepare("pages", typed.pages())));
    }

    @PostMapping("/desk/campaign/claims/{claim}/opinion")
    Answer say(Actor actor, @PathVariable ClaimId claim, Form<ActForm> form) {
        BountyId bounty = query.ofClaim(actor, claim);
        if (form.valid()) {
            try {
                awardBounty.say(actor, claim, form.value().opinion());
                return Redirect.to("/desk/campaign/bounties/" + bounty).saying("campaign.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, bounty, form, claim));
    }

    private Answer done(Actor actor, BountyId bounty, Form<ActForm> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/desk/campaign/bounties/" + bounty).saying("campaign.done");
        }
        return Html.invalid(query.page(actor, bounty, form, null));
    }

    private static ClaimId chosen(String typed) {
        try {
            return new ClaimId(UUID.fromString(typed));
        } catch (IllegalArgumentException nobody) {
            throw RuleBroken.at("claim", "campaign.award.who.missing");
        }
    }
}
