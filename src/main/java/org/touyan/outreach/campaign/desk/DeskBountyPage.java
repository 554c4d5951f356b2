package org.touyan.outreach.campaign.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.campaign.ClaimId;
import org.touyan.outreach.campaign.domain.Bounty;
import org.touyan.outreach.campaign.domain.BountyAct;
import org.touyan.outreach.campaign.domain.Claim;
import org.touyan.outreach.campaign.domain.ClaimAct;
import org.touyan.outreach.campaign.domain.ClaimState;

/**
 * A posted problem at the desk, with its claims in the order in which they came and what the panel says of each, in words.
 *
 * @param needed opinions that one claim needs before it can be chosen
 * @param wrong  the claim whose form has errors
 */
public record DeskBountyPage(Bounty bounty, String company, List<Claimed> claims, int needed, Form<ActForm> act,
        @Nullable ClaimId wrong, FormErrors errors, Role role) implements Page {

    /** A claim. */
    public record Claimed(ClaimId claimId, ClaimState state, String by, String words, List<Opinion> opinions) {}

    /** What one of the panel wrote. */
    public record Opinion(String author, String words) {}

    public String self() {
        return "/desk/campaign/bounties/" + bounty.id();
    }

    public boolean allows(BountyAct what) {
        return Bounty.STEPS.allows(bounty.state(), what, role);
    }

    /** A town follows the problem of its company; whoever claims it is read where it was posted. */
    public boolean readsClaims() {
        return role != Role.TOWN_CADRE;
    }

    public boolean panel(Claimed claimed) {
        return Claim.STEPS.allows(claimed.state(), ClaimAct.OPINE, role);
    }

    public boolean awards() {
        return allows(BountyAct.AWARD) && !standing().isEmpty();
    }

    public List<Choice> standing() {
        return claims.stream().filter(c -> c.state() == ClaimState.CLAIMED).map(c -> Choice.of(c.claimId().toString(), c.by()))
                .toList();
    }
}
