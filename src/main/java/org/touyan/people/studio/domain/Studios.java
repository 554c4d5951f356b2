package org.touyan.people.studio.domain;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.studio.StudioId;

/** The studios, as far as the current actor may see them. */
public interface Studios extends Repository<Studio, StudioId> {

    Studio save(Studio studio);

    Optional<Studio> findById(StudioId id);

    /**
     * For whoever means to take this step.
     *
     * @throws org.touyan.foundation.shared.NotAllowed for those who may never take it
     * @throws org.touyan.foundation.shared.Conflict   when it is not the time for it
     */
    default Studio forAct(Actor actor, StudioId id, StudioAct act) {
        Studio.STEPS.refuseOthers(act, actor.role());
        Studio studio = get(id);
        Studio.STEPS.next(studio.state(), act, actor.role());
        return studio;
    }

    /** @throws NotFound when there is no such studio, or not for this actor */
    default Studio get(StudioId id) {
        return findById(id).orElseThrow(() -> new NotFound("studio " + id));
    }
}
