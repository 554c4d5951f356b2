package org.touyan.people.roster.availability;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.FreeHalf;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** Says which halves of the week are usually free, and how many visits a month are welcome. A wish, never a quota. */
@Component
public class SetFreeTime {

    private static final int MOST = 60;

    private final People people;
    private final AuditTrail audit;

    SetFreeTime(People people, AuditTrail audit) {
        this.people = people;
        this.audit = audit;
    }

    /** @param cap visits a month; null leaves it to the union's own number */
    @Transactional
    public void set(Actor actor, PersonId id, Set<FreeHalf> halves, @Nullable Integer cap) {
        Person person = people.get(id);
        Responsible.himselfOrStaff(actor, person);
        if (cap != null && (cap < 0 || cap > MOST)) {
            throw RuleBroken.at("cap", "roster.person.cap", MOST);
        }
        person.freeAt(halves, cap);
        people.save(person);
        audit.note(actor, "availability.set", "person", id, person.path(), "halves", Integer.toString(halves.size()));
    }
}
