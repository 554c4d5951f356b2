package org.touyan.people.roster.team;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;

/** Who is and was in which team. */
interface Members extends Repository<Member, MemberId> {

    Member save(Member member);

    Optional<Member> findById(MemberId id);

    /** @throws NotFound when there is no such membership, or not for this actor */
    default Member get(MemberId id) {
        return findById(id).orElseThrow(() -> new NotFound("membership " + id));
    }
}
