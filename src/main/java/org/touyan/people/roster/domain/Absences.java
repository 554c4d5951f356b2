package org.touyan.people.roster.domain;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;

/** The absences announced. */
public interface Absences extends Repository<Absence, AbsenceId> {

    Absence save(Absence absence);

    Optional<Absence> findById(AbsenceId id);

    /** @throws NotFound when there is no such absence, or not for this actor */
    default Absence get(AbsenceId id) {
        return findById(id).orElseThrow(() -> new NotFound("absence " + id));
    }
}
