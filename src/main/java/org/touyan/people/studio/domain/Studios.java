package org.touyan.people.studio.domain;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.studio.StudioId;

/** The studios, as far as the current actor may see them. */
public interface Studios extends Repository<Studio, StudioId> {

    Studio save(Studio studio);

    Optional<Studio> findById(StudioId id);

    /** @throws NotFound when there is no such studio, or not for this actor */
    default Studio get(StudioId id) {
        return findById(id).orElseThrow(() -> new NotFound("studio " + id));
    }
}
