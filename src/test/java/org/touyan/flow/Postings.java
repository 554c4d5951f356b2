package org.touyan.flow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.BountyState;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.CampaignWorld.Office;
import org.touyan.outreach.campaign.ClaimId;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.bounty.AwardBounty;
import org.touyan.outreach.campaign.bounty.ClaimBounty;
import org.touyan.outreach.campaign.bounty.PostBounty;
import org.touyan.outreach.campaign.domain.ClaimState;
import org.touyan.outreach.campaign.domain.Difficulty;
import org.touyan.outreach.campaign.domain.PaperKind;
import org.touyan.outreach.campaign.domain.Term;
import org.touyan.outreach.campaign.domain.Topic;
import org.touyan.outreach.campaign.pair.PaperText;
import org.touyan.service.dispatch.DispatchWorld;

import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** Hard problems of one call, posted, claimed by two masters and read by the panel. */
final class Postings {

    /** What is done with a posted problem. */
    record Acts(PostBounty post, ClaimBounty claim, AwardBounty award) {}

    /**
     * @param bounty null where nothing is posted
     * @param claim  of the master; null where nobody has claimed it
     * @param rival  of another master
     */
    record Matter(DemandId demand, @Nullable BountyId bounty, @Nullable ClaimId claim, @Nullable ClaimId rival)
            implements
                Matrix.Matter {

        @Override
        public Map<String, String> names() {
            return Map.of("demand", demand.toString(), "bounty", String.valueOf(bounty), "claim", String.valueOf(claim), "rival",
                    String.valueOf(rival), "once", UUID.randomUUID().toString());
        }

        BountyId posted() {
            return Objects.requireNonNull(bounty);
        }
    }

    private final Office office;
    private final Acts acts;
    private final Actor master;
    private final Actor other;
    private final CallId call;

    Postings(Office office, DispatchWorld.People people, Acts acts) {
        this.office = office;
        this.acts = acts;
        office.aMondayMorning();
        this.master = people.master("步揭榜", QINGGANG, "valve");
        this.other = people.master("步同榜", QINGGANG, "valve");
        this.call = office.call("步步揭榜", 30);
    }

    Actor master() {
        return master;
    }

    /** A problem that cannot be solved on the spot, and of which nobody has heard. */
    Matter hard() {
        return new Matter(office.screened(call, "步步揭榜厂", false, Difficulty.RESEARCH), null, null, null);
    }

    /** Nobody has claimed it so far. */
    Matter posted() {
        DemandId demand = hard().demand();
        Actor officer = office.officer();
        BountyId bounty = Acting.doing(officer, () -> acts.post().post(officer, demand,
                Topic.of("球阀打压不漏", "合格率到九成八", office.today(), office.today().plusDays(10))));
        return new Matter(demand, bounty, null, null);
    }

    Matter in(BountyState state) {
        Matter matter = claimed();
        switch (state) {
            case OPEN -> {
                return matter;
            }
            case CLOSED -> close(matter);
            case AWARDED -> {
                close(matter);
                award(matter, Objects.requireNonNull(matter.claim()));
            }
            case ENDED -> Acting.run(office.officer(), () -> acts.post().end(office.officer(), matter.posted(), "不需要了"));
        }
        return matter;
    }

    /** Nobody claims any more; it is known to whom it goes where that decides about the claim. */
    Matter in(ClaimState state) {
        Matter matter = claimed();
        ClaimId claim = Objects.requireNonNull(matter.claim());
        if (state == ClaimState.WITHDRAWN) {
            Acting.run(master, () -> acts.claim().withdraw(master, claim));
        }
        close(matter);
        if (state == ClaimState.CHOSEN) {
            award(matter, claim);
        } else if (state == ClaimState.NOT_CHOSEN) {
            award(matter, Objects.requireNonNull(matter.rival()));
        }
        return matter;
    }

    private Matter claimed() {
        Matter posted = posted();
        ClaimId claim = claimed(posted, master);
        ClaimId rival = claimed(posted, other);
        for (Actor one : List.of(office.officer(), office.leader())) {
            Acting.run(one, () -> acts.award().say(one, claim, "步子稳，车间能接"));
            Acting.run(one, () -> acts.award().say(one, rival, "也可以一试"));
        }
        return new Matter(posted.demand(), posted.bounty(), claim, rival);
    }

    private ClaimId claimed(Matter matter, Actor by) {
        return Acting.doing(by, () -> acts.claim().claim(by, matter.posted(), null, "换一种研磨"));
    }

    private void close(Matter matter) {
        Acting.run(office.officer(), () -> acts.post().close(office.officer(), matter.posted()));
    }

    private void award(Matter matter, ClaimId claim) {
        Actor officer = office.officer();
        Acting.doing(officer, () -> acts.award().award(officer, matter.posted(), claim,
                Term.of(office.today(), office.today().plusDays(20), "合格率到九成八"),
                PaperText.of(PaperKind.INTENT, "意向 1 号", office.today(), null), List.of(office.page())));
    }
}
