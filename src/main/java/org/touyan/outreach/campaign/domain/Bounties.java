package org.touyan.outreach.campaign.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.BountyState;
import org.touyan.outreach.campaign.DemandId;

/** The posted problems, as far as the current actor may see them. */
public interface Bounties extends Repository<Bounty, BountyId> {

    Bounty save(Bounty bounty);

    Optional<Bounty> findById(BountyId id);

    Optional<Bounty> findByDemandIdAndStateIn(DemandId demandId, List<BountyState> states);

    /** What is posted of a demand, or read by the panel. */
    default Optional<Bounty> living(DemandId demand) {
        return findByDemandIdAndStateIn(demand, List.of(BountyState.OPEN, BountyState.CLOSED));
    }

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Bounty> findByBountyId(BountyId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Bounty get(BountyId id) {
        return findById(id).orElseThrow(() -> new NotFound("bounty " + id));
    }

    /**
     * For whoever means to take this step; locked until the transaction ends.
     *
     * @throws org.touyan.foundation.shared.NotAllowed for those who may never take it, whether they see the posting or not
     * @throws NotFound                                when there is none, or not for this actor
     */
    default Bounty forAct(Actor actor, BountyId id, BountyAct act) {
        Bounty.STEPS.refuseOthers(act, actor.role());
        return toChange(id);
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Bounty toChange(BountyId id) {
        return findByBountyId(id).orElseThrow(() -> new NotFound("bounty " + id));
    }
}
