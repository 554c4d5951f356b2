package org.touyan.people.roster.domain;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;

/** The honours held. */
public interface HonourAwards extends Repository<HonourAward, AwardId> {

    HonourAward save(HonourAward award);

    Optional<HonourAward> findById(AwardId id);

    /** @throws NotFound when there is no such honour, or not for this actor */
    default HonourAward get(AwardId id) {
        return findById(id).orElseThrow(() -> new NotFound("honour " + id));
    }
}
