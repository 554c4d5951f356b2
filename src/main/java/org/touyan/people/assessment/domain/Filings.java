package org.touyan.people.assessment.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.assessment.FilingId;

/** The filings, as far as the current actor may see them. */
public interface Filings extends Repository<Filing, FilingId> {

    Filing save(Filing filing);

    Optional<Filing> findById(FilingId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Filing> findByFilingId(FilingId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Filing get(FilingId id) {
        return findById(id).orElseThrow(() -> new NotFound("filing " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Filing toChange(FilingId id) {
        return findByFilingId(id).orElseThrow(() -> new NotFound("filing " + id));
    }
}
