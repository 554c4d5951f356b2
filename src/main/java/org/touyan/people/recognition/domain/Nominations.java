package org.touyan.people.recognition.domain;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.recognition.NominationId;

/** The nominations, as far as the current actor may see them. */
public interface Nominations extends Repository<Nomination, NominationId> {

    Nomination save(Nomination nomination);

    Optional<Nomination> findById(NominationId id);

    /** @throws NotFound when there is no such nomination, or not for this actor */
    default Nomination get(NominationId id) {
        return findById(id).orElseThrow(() -> new NotFound("nomination " + id));
    }
}
