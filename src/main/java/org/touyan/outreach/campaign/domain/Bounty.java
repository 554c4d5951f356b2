package org.touyan.outreach.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.BountyState;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;

import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.outreach.campaign.BountyState.AWARDED;
import static org.touyan.outreach.campaign.BountyState.CLOSED;
import static org.touyan.outreach.campaign.BountyState.ENDED;
import static org.touyan.outreach.campaign.BountyState.OPEN;

/** A hard problem that is posted for whoever can solve it. It names no company. */
@Table(schema = "campaign", name = "bounty")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Bounty {

    private static final int LONGEST_WHY = 300;
    private static final Set<BountyState> NOTHING = EnumSet.noneOf(BountyState.class);
    private static final Set<Role> OFFICERS = EnumSet.of(CITY_STAFF);

    public static final Steps<BountyState, BountyAct> STEPS = new Steps<BountyState, BountyAct>("posted problem")
            .allow(BountyAct.POST, NOTHING, OPEN, OFFICERS)
            .allow(BountyAct.CLOSE, EnumSet.of(OPEN), CLOSED, EnumSet.of(CITY_STAFF, SYSTEM))
            .allow(BountyAct.AWARD, EnumSet.of(CLOSED), AWARDED, OFFICERS)
            .allow(BountyAct.END, EnumSet.of(OPEN, CLOSED), ENDED, EnumSet.of(CITY_STAFF, SYSTEM));

    @Id
    private final BountyId bountyId;
    private final DemandId demandId;
    private final OrgPath orgPath;
    private BountyState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Topic topic;
    private final String writtenByName;
    private final Instant writtenAt;
    private String endedBecause;
    @Version
    private int version;

    @PersistenceCreator
    Bounty(BountyId bountyId, DemandId demandId, OrgPath orgPath, BountyState state, Topic topic, String writtenByName,
            Instant writtenAt, String endedBecause, int version) {
        this.bountyId = bountyId;
        this.demandId = demandId;
        this.orgPath = orgPath;
        this.state = state;
        this.topic = topic;
        this.writtenByName = writtenByName;
        this.writtenAt = writtenAt;
        this.endedBecause = endedBecause;
        this.version = version;
    }

    @BusinessRule(id = "CMP-6", says = "Posted is what was screened, cannot be solved on the spot, and is no secret.")
    public static Bounty post(Actor actor, Demand demand, Topic topic, Instant now) {
        actor.require(CITY_STAFF);
        if (demand.need().secret()) {
            throw RuleBroken.because("campaign.bounty.secret");
        }
        if (demand.state() != DemandState.SCREENED || demand.problem().difficulty() == Difficulty.ON_SITE) {
            throw RuleBroken.because("campaign.bounty.not-hard");
        }
        return new Bounty(BountyId.next(), demand.id(), actor.scope(), OPEN, topic, actor.name(), now, "", 0);
    }

    /** @throws RuleBroken outside its days */
    public void takes(LocalDate today) {
        if (state != OPEN || today.isAfter(topic.closesOn())) {
            throw RuleBroken.because("campaign.bounty.closed");
        }
        if (today.isBefore(topic.opensOn())) {
            throw RuleBroken.because("campaign.bounty.not-yet", topic.opensOn());
        }
    }

    public void close(Actor actor) {
        state = STEPS.next(state, BountyAct.CLOSE, actor.role());
    }

    @BusinessRule(id = "CMP-7", says = "A posted problem is given away after its last day, when as many of the panel as the parameter campaign.panel.min asks for have written what they think of that claim.")
    public void award(Actor actor, int opinions, int needed) {
        BountyState next = STEPS.next(state, BountyAct.AWARD, actor.role());
        if (opinions < needed) {
            throw RuleBroken.at("claim", "campaign.bounty.opinions", needed, opinions);
        }
        state = next;
    }

    /** Nobody could, or it is not needed any more. */
    public void end(Actor actor, String why) {
        BountyState next = STEPS.next(state, BountyAct.END, actor.role());
        endedBecause = FreeText.check(why, 2, LONGEST_WHY).orRefuse("why");
        state = next;
    }

    public BountyId id() {
        return bountyId;
    }

    public DemandId demand() {
        return demandId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public BountyState state() {
        return state;
    }

    public Topic topic() {
        return topic;
    }

    /** Empty while it has not been taken down. */
    public String endedBecause() {
        return endedBecause;
    }
}
