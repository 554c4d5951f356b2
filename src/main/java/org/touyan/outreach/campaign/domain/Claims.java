package org.touyan.outreach.campaign.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.ClaimId;

/** The claims, as far as the current actor may see them. */
public interface Claims extends Repository<Claim, ClaimId> {

    Claim save(Claim claim);

    Optional<Claim> findById(ClaimId id);

    List<Claim> findByBountyId(BountyId bountyId);

    /** Those that nobody has decided about, nor taken back. */
    default List<Claim> standing(BountyId bounty) {
        return findByBountyId(bounty).stream().filter(claim -> claim.state() == ClaimState.CLAIMED).toList();
    }

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Claim> findByClaimId(ClaimId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Claim get(ClaimId id) {
        return findById(id).orElseThrow(() -> new NotFound("claim " + id));
    }

    /**
     * For whoever means to take this step; locked until the transaction ends.
     *
     * @throws org.touyan.foundation.shared.NotAllowed for those who may never take it, whether they see the claim or not
     * @throws NotFound                                when there is none, or not for this actor
     */
    default Claim forAct(Actor actor, ClaimId id, ClaimAct act) {
        Claim.STEPS.refuseOthers(act, actor.role());
        return findByClaimId(id).orElseThrow(() -> new NotFound("claim " + id));
    }
}
