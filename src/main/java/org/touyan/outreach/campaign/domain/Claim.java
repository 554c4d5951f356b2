package org.touyan.outreach.campaign.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.ClaimId;
import org.touyan.people.roster.PersonId;

import static org.touyan.foundation.shared.Role.CITY_LEADER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.outreach.campaign.domain.ClaimState.CHOSEN;
import static org.touyan.outreach.campaign.domain.ClaimState.CLAIMED;
import static org.touyan.outreach.campaign.domain.ClaimState.NOT_CHOSEN;
import static org.touyan.outreach.campaign.domain.ClaimState.WITHDRAWN;

/** 揭榜: a master says that he, or the team he leads, would solve it, and how. */
@Table(schema = "campaign", name = "claim")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Claim {

    private static final int LONGEST_WORDS = 500;
    private static final Set<ClaimState> NOTHING = EnumSet.noneOf(ClaimState.class);
    private static final Set<Role> OFFICERS = EnumSet.of(CITY_STAFF);

    public static final Steps<ClaimState, ClaimAct> STEPS = new Steps<ClaimState, ClaimAct>("claim of a posted problem")
            .allow(ClaimAct.CLAIM, NOTHING, CLAIMED, EnumSet.of(EXPERT))
            .allow(ClaimAct.WITHDRAW, EnumSet.of(CLAIMED), WITHDRAWN, EnumSet.of(EXPERT))
            .stay(ClaimAct.OPINE, EnumSet.of(CLAIMED), EnumSet.of(CITY_STAFF, CITY_LEADER))
            .allow(ClaimAct.CHOOSE, EnumSet.of(CLAIMED), CHOSEN, OFFICERS)
            .allow(ClaimAct.PASS, EnumSet.of(CLAIMED), NOT_CHOSEN, EnumSet.of(CITY_STAFF, SYSTEM));

    @Id
    private final ClaimId claimId;
    private final BountyId bountyId;
    private ClaimState state;
    private final PersonId personId;
    private final @Nullable UUID teamId;
    private final String words;
    private final Instant claimedAt;
    @Version
    private int version;

    @PersistenceCreator
    Claim(ClaimId claimId, BountyId bountyId, ClaimState state, PersonId personId, @Nullable UUID teamId, String words,
            Instant claimedAt, int version) {
        this.claimId = claimId;
        this.bountyId = bountyId;
        this.state = state;
        this.personId = personId;
        this.teamId = teamId;
        this.words = words;
        this.claimedAt = claimedAt;
        this.version = version;
    }

    public static Claim made(Actor actor, Bounty bounty, @Nullable UUID team, String how, Instant now) {
        actor.require(EXPERT);
        return new Claim(ClaimId.next(), bounty.id(), CLAIMED, new PersonId(Objects.requireNonNull(actor.person())), team,
                FreeText.check(how, 2, LONGEST_WORDS).orRefuse("words"), now, 0);
    }

    public void withdraw(Actor actor) {
        state = STEPS.next(state, ClaimAct.WITHDRAW, actor.role());
    }

    /** One of the panel says what he thinks of it. */
    public void hears(Actor actor) {
        STEPS.refuseOthers(ClaimAct.OPINE, actor.role());
        if (!STEPS.allows(state, ClaimAct.OPINE, actor.role())) {
            throw new Conflict("campaign.opinion.late");
        }
    }

    public void choose(Actor actor) {
        state = STEPS.next(state, ClaimAct.CHOOSE, actor.role());
    }

    public void pass(Actor actor) {
        state = STEPS.next(state, ClaimAct.PASS, actor.role());
    }

    public ClaimId id() {
        return claimId;
    }

    public BountyId bounty() {
        return bountyId;
    }

    public ClaimState state() {
        return state;
    }

    public PersonId person() {
        return personId;
    }

    public Helper helper() {
        return teamId == null ? Helper.person(personId) : Helper.team(teamId);
    }

    public String words() {
        return words;
    }
}
