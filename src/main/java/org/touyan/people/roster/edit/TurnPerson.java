package org.touyan.people.roster.edit;

import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PersonState;
import org.touyan.people.roster.domain.Responsible;

/** Takes a person out of the round for a while or for good, or back into it. He may pause and return himself. */
@Component
public class TurnPerson {

    private final People people;
    private final AuditTrail audit;

    TurnPerson(People people, AuditTrail audit) {
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    public void turn(Actor actor, PersonId id, PersonState to) {
        Person person = people.get(id);
        switch (to) {
            case ACTIVE, PAUSED -> Responsible.himselfOrStaff(actor, person);
            case LEFT -> Responsible.staff(actor, person.path());
        }
        person.turn(to);
        people.save(person);
        audit.note(actor, "person.turned", "person", id, person.path(), "to", to.name().toLowerCase(Locale.ROOT));
    }
}
