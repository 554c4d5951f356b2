package org.touyan.people.roster.life;

import java.time.Clock;
import java.time.LocalDate;
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

/** Nothing has changed: once a year, for one person or for several at once. */
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
    public void confirm(Actor actor, List<PersonId> ids) {
        LocalDate today = Beijing.day(clock.instant());
        for (PersonId id : ids) {
            Person person = people.get(id);
            Responsible.keeper(actor, person.path());
            person.confirm(today);
            people.save(person);
            audit.note(actor, "person.confirmed", "person", id, person.path());
        }
    }
}
