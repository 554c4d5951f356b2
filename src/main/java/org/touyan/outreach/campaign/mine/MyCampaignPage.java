package org.touyan.outreach.campaign.mine;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.ClaimId;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.PairingState;
import org.touyan.outreach.campaign.domain.ClaimState;

/**
 * What a master is asked for, what he does, and what is posted.
 *
 * @param teams that he leads
 * @param wrong the posted problem whose form has errors
 * @param words as typed there
 */
public record MyCampaignPage(List<Paired> pairings, List<Posted> posted, List<Claimed> claims, List<Choice> teams,
        @Nullable BountyId wrong, String words, FormErrors errors) implements Page {

    /**
     * A pairing.
     *
     * @param team    empty when he himself is asked
     * @param missing papers without which nobody goes, as keys of sentences
     */
    public record Paired(PairingId pairingId, PairingState state, String company, String town, String words, boolean secret,
            LocalDate fromDay, LocalDate untilDay, String goals, String team, List<String> missing) {

        public boolean waits() {
            return state == PairingState.INVITED;
        }
    }

    /** A problem that can be claimed today. */
    public record Posted(BountyId bountyId, String topic, String words, LocalDate closesOn) {}

    /**
     * A claim of his.
     *
     * @param ended whether the problem was taken down, and went to nobody
     */
    public record Claimed(ClaimId claimId, BountyId bountyId, String topic, ClaimState state, boolean ended, String words,
            String team) {

        public String how(Ui ui) {
            return ui.t(ended && state == ClaimState.NOT_CHOSEN ? "campaign.bounty.ENDED" : "campaign.claim." + state);
        }
    }

    public List<Paired> waiting() {
        return pairings.stream().filter(Paired::waits).toList();
    }

    public List<Paired> going() {
        return pairings.stream().filter(p -> p.state() == PairingState.ACCEPTED).toList();
    }

    /** Without those he has claimed already. */
    public List<Posted> open() {
        return posted.stream()
                .filter(p -> claims.stream()
                        .noneMatch(c -> c.bountyId().equals(p.bountyId()) && c.state() != ClaimState.WITHDRAWN))
                .toList();
    }

    public boolean nothing() {
        return waiting().isEmpty() && going().isEmpty() && open().isEmpty() && claims.isEmpty();
    }

    public String span(Ui ui, Paired paired) {
        return ui.t("campaign.period", ui.day(paired.fromDay()), ui.day(paired.untilDay()));
    }
}
