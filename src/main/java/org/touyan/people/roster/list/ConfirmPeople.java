package org.touyan.people.roster.list;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** Notes that what is written down about these people was looked at and still holds. */
@Component
public class ConfirmPeople {

    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmPeople(People people, AuditTrail audit, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public int confirm(Actor actor, List<PersonId> ids) {
        for (PersonId id : ids) {
            Person person = people.get(id);
            Responsible.staff(actor, person.path());
            person.confirm(Beijing.day(clock.instant()));
            people.save(person);
            audit.note(actor, "person.confirmed", "person", id, person.path());
        }
        return ids.size();
    }
}
