package org.touyan.people.roster.domain;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.roster.PersonId;

/** The people of the roster, as far as the current actor may see them. */
public interface People extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    boolean existsBySlug(String slug);

    /** @throws NotFound when there is no such person, or not for this actor */
    default Person get(PersonId id) {
        return findById(id).orElseThrow(() -> new NotFound("person " + id));
    }
}
