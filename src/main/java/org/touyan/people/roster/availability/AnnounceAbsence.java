package org.touyan.people.roster.availability;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Absence;
import org.touyan.people.roster.domain.AbsenceId;
import org.touyan.people.roster.domain.Absences;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** Says on which days a person is away, by himself or by staff for him; and takes it back. */
@Component
public class AnnounceAbsence {

    private final People people;
    private final Absences absences;
    private final AuditTrail audit;
    private final Clock clock;

    AnnounceAbsence(People people, Absences absences, AuditTrail audit, Clock clock) {
        this.people = people;
        this.absences = absences;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AbsenceId announce(Actor actor, PersonId id, LocalDate from, LocalDate until, String reason) {
        Person person = people.get(id);
        Responsible.himselfOrStaff(actor, person);
        Absence absence = absences.save(Absence.enter(id, from, until, reason, actor.name(), clock.instant()));
        audit.note(actor, "absence.announced", "person", id, person.path(), "absence", absence.id().toString(), "from",
                from.toString(), "until", until.toString());
        return absence.id();
    }

    @Transactional
    public PersonId withdraw(Actor actor, AbsenceId id) {
        Absence absence = absences.get(id);
        Person person = people.get(absence.person());
        Responsible.himselfOrStaff(actor, person);
        absence.withdraw(clock.instant());
        absences.save(absence);
        audit.note(actor, "absence.withdrawn", "person", person.id(), person.path(), "absence", id.toString());
        return person.id();
    }
}
