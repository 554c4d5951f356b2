package org.touyan.outreach.lecture.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.outreach.lecture.VersionId;

/** The versions of all topics, as far as the current actor may see them. */
public interface TopicVersions extends Repository<TopicVersion, VersionId> {

    TopicVersion save(TopicVersion one);

    Optional<TopicVersion> findById(VersionId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<TopicVersion> findByVersionId(VersionId id);

    /** @throws NotFound when there is none, or not for this actor */
    default TopicVersion get(VersionId id) {
        return findById(id).orElseThrow(() -> new NotFound("lecture " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default TopicVersion toChange(VersionId id) {
        return findByVersionId(id).orElseThrow(() -> new NotFound("lecture " + id));
    }
}
