package org.touyan.outreach.workshop.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.outreach.workshop.WorkshopId;

/** The workshops, as far as the current actor may see them. */
public interface Workshops extends Repository<Workshop, WorkshopId> {

    Workshop save(Workshop workshop);

    Optional<Workshop> findById(WorkshopId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Workshop> findByWorkshopId(WorkshopId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Workshop get(WorkshopId id) {
        return findById(id).orElseThrow(() -> new NotFound("workshop " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Workshop toChange(WorkshopId id) {
        return findByWorkshopId(id).orElseThrow(() -> new NotFound("workshop " + id));
    }
}
