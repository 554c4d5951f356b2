package org.touyan.people.assessment.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.assessment.BatchId;

/** The batches, as far as the current actor may see them. */
public interface Batches extends Repository<Batch, BatchId> {

    Batch save(Batch batch);

    Optional<Batch> findById(BatchId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Batch> findByBatchId(BatchId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Batch get(BatchId id) {
        return findById(id).orElseThrow(() -> new NotFound("batch " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Batch toChange(BatchId id) {
        return findByBatchId(id).orElseThrow(() -> new NotFound("batch " + id));
    }
}
