package org.touyan.outreach.campaign.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.outreach.campaign.DemandId;

/** What companies ask for, as far as the current actor may see them. */
public interface Demands extends Repository<Demand, DemandId> {

    Demand save(Demand demand);

    Optional<Demand> findById(DemandId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Demand> findByDemandId(DemandId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Demand get(DemandId id) {
        return findById(id).orElseThrow(() -> new NotFound("demand " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Demand toChange(DemandId id) {
        return findByDemandId(id).orElseThrow(() -> new NotFound("demand " + id));
    }
}
