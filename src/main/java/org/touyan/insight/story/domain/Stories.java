package org.touyan.insight.story.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.insight.story.StoryId;

/** The stories, as far as the current actor may see them. */
public interface Stories extends Repository<Story, StoryId> {

    Story save(Story story);

    Optional<Story> findById(StoryId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Story> findByStoryId(StoryId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Story get(StoryId id) {
        return findById(id).orElseThrow(() -> new NotFound("story " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Story toChange(StoryId id) {
        return findByStoryId(id).orElseThrow(() -> new NotFound("story " + id));
    }
}
