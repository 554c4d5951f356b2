package org.touyan.people.roster.edit;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.PersonSkill;

/** The skills a person is known for. */
@Component
class PersonSkills {

    private final People people;

    PersonSkills(People people) {
        this.people = people;
    }

    @Transactional(readOnly = true)
    public Set<PersonSkill> of(PersonId id) {
        return people.get(id).particulars().skills();
    }
}
