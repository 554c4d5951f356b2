package org.touyan.outreach.workshop.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.outreach.workshop.AdvisorId;

/** The appointments, as far as the current actor may see them. */
public interface Advisors extends Repository<Advisor, AdvisorId> {

    Advisor save(Advisor advisor);

    Optional<Advisor> findById(AdvisorId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Advisor> findByAdvisorId(AdvisorId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Advisor get(AdvisorId id) {
        return findById(id).orElseThrow(() -> new NotFound("advisor " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Advisor toChange(AdvisorId id) {
        return findByAdvisorId(id).orElseThrow(() -> new NotFound("advisor " + id));
    }
}
