package org.touyan.insight.brief.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.insight.brief.BriefId;

/** The briefs, as far as the current actor may see them. */
public interface Briefs extends Repository<Brief, BriefId> {

    Brief save(Brief brief);

    Optional<Brief> findById(BriefId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Brief> findByBriefId(BriefId id);

    default Brief get(BriefId id) {
        return findById(id).orElseThrow(() -> new NotFound("brief " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Brief toChange(BriefId id) {
        return findByBriefId(id).orElseThrow(() -> new NotFound("brief " + id));
    }
}
