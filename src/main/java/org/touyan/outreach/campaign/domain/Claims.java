package org.touyan.outreach.campaign.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.ClaimId;

/** The claims, as far as the current actor may see them. */
public interface Claims extends Repository<Claim, ClaimId> {

    Claim save(Claim claim);

    Optional<Claim> findById(ClaimId id);

    List<Claim> findByBountyId(BountyId bountyId);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Claim> findByClaimId(ClaimId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Claim get(ClaimId id) {
        return findById(id).orElseThrow(() -> new NotFound("claim " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Claim toChange(ClaimId id) {
        return findByClaimId(id).orElseThrow(() -> new NotFound("claim " + id));
    }
}
