package org.touyan.people.roster.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.roster.PersonId;

/** The posts held. */
public interface Posts extends Repository<Post, PostId> {

    Post save(Post post);

    Optional<Post> findById(PostId id);

    List<Post> findByPersonId(PersonId person);

    /** @throws NotFound when there is no such post, or not for this actor */
    default Post get(PostId id) {
        return findById(id).orElseThrow(() -> new NotFound("post " + id));
    }
}
