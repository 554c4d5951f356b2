package org.touyan.service.request.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.request.RequestId;

/** What the current actor may not see is not there. */
public interface HelpRequests extends Repository<HelpRequest, RequestId> {

    /** Locked until the transaction ends: two who act at once act one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<HelpRequest> findByRequestId(RequestId requestId);

    HelpRequest save(HelpRequest request);

    default HelpRequest toChange(RequestId id) {
        return findByRequestId(id).orElseThrow(() -> new NotFound("request " + id));
    }
}
