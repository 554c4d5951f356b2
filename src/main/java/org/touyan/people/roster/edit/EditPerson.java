package org.touyan.people.roster.edit;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.ConfirmedSkills;
import org.touyan.people.roster.domain.KnownWords;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Posts;
import org.touyan.people.roster.domain.Responsible;
import org.touyan.people.roster.domain.Standing;

/** Confirms or corrects what is written down about a person. */
@Component
public class EditPerson {

    private final People people;
    private final Posts posts;
    private final KnownWords known;
    private final ConfirmedSkills confirmedSkills;
    private final AuditTrail audit;
    private final Clock clock;

    EditPerson(People people, Posts posts, KnownWords known, ConfirmedSkills confirmedSkills, AuditTrail audit, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.known = known;
        this.confirmedSkills = confirmedSkills;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param version the one that was on the screen: somebody else's correction is not lost */
    @Transactional
    public void edit(Actor actor, PersonId id, int version, Particulars particulars) {
        Person person = people.get(id);
        Responsible.keeper(actor, person.path());
        Responsible.keeper(actor, particulars.path());
        if (person.version() != version) {
            throw new Conflict("roster.person.changed");
        }
        known.check(particulars);
        confirmedSkills.keptBy(id, particulars);
        LocalDate today = Beijing.day(clock.instant());
        endsHisDuties(person, particulars, today);
        person.describe(particulars, today);
        people.save(person);
        audit.note(actor, "person.edited", "person", id, person.path());
    }

    @BusinessRule(id = "RST-8", says = "Whoever retires has left his paid post: its last day is written down first.")
    private void endsHisDuties(Person person, Particulars now, LocalDate today) {
        boolean leaves = person.standing() == Standing.IN_POST && now.standing() != Standing.IN_POST;
        if (leaves && posts.findByPersonId(person.id()).stream().anyMatch(p -> p.dutyOn(today))) {
            throw RuleBroken.at("standing", "roster.person.duty-open");
        }
    }
}
