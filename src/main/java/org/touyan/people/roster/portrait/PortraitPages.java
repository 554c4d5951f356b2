package org.touyan.people.roster.portrait;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.domain.Responsible;

/** The pages of the picture. */
@Component
class PortraitPages {

    private final People people;

    PortraitPages(People people) {
        this.people = people;
    }

    @Transactional(readOnly = true)
    public MyPortraitPage mine(PersonId id, FormErrors errors) {
        return new MyPortraitPage(part(people.get(id), "/me/portrait", "/me/consent", errors));
    }

    @Transactional(readOnly = true)
    public PortraitPage of(Actor actor, PersonId id, FormErrors errors) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        String base = "/desk/people/" + id;
        return new PortraitPage(id, person.name(), part(person, base + "/portrait", base + "/consents", errors));
    }

    private static PortraitPart part(Person person, String base, String consent, FormErrors errors) {
        return new PortraitPart(base, consent, person.name(), person.portrait(), person.shown().contains(PublicField.PORTRAIT),
                errors);
    }
}
