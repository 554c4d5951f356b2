package org.touyan.people.roster.availability;

import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PersonState;
import org.touyan.people.roster.domain.Responsible;

/** A person takes a break, or comes back. No reason is asked. */
@Component
public class PauseMyself {

    private final People people;
    private final AuditTrail audit;

    PauseMyself(People people, AuditTrail audit) {
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    public void turn(Actor actor, PersonId id, PersonState to) {
        Person person = people.get(id);
        if (!Responsible.himself(actor, person) || to == PersonState.LEFT || person.state() == PersonState.LEFT) {
            throw new NotAllowed("%s turns a person to %s".formatted(actor.role(), to));
        }
        person.turn(to);
        people.save(person);
        audit.note(actor, "person.turned", "person", id, person.path(), "to", to.name().toLowerCase(Locale.ROOT));
    }
}
