package org.touyan.people.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.touyan.foundation.privacy.Sealed;

/** Looks up people of the roster for the modules to the right. What the current actor may not see is not there. */
public interface Experts {

    Optional<ExpertCard> find(PersonId person);

    Optional<ExpertCard> bySlug(String slug);

    Map<PersonId, ExpertCard> cards(Collection<PersonId> people);

    /** The number to reach the person, sealed; empty when it is not known. Whoever opens it logs that. */
    Optional<Sealed> phone(PersonId person);

    /** The identity number, sealed; empty when it is not known. Whoever shows more of it than its mask logs that. */
    Optional<Sealed> identity(PersonId person);

    /** Whether the person holds one of these trade licences on that day. */
    boolean licensed(PersonId person, Collection<String> licences, LocalDate day);

    /** Whether service in the person's own trade is part of a paid post on that day (E05): duty, not volunteering. */
    boolean onDuty(PersonId person, LocalDate day);
}
