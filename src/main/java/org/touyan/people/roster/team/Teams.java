package org.touyan.people.roster.team;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;

/** The teams. */
interface Teams extends Repository<Team, TeamId> {

    Team save(Team team);

    Optional<Team> findById(TeamId id);

    boolean existsBySlug(String slug);

    /** @throws NotFound when there is no such team */
    default Team get(TeamId id) {
        return findById(id).orElseThrow(() -> new NotFound("team " + id));
    }
}
