package org.touyan.people.roster.portrait;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.domain.Responsible;

/** Puts a picture of a person in, or takes it away; the one before is forgotten. Shown it is only when he agrees. */
@Component
public class KeepPortrait {

    private final People people;
    private final Files files;
    private final ChangeConsent changeConsent;
    private final Elevated elevated;
    private final AuditTrail audit;

    KeepPortrait(People people, Files files, ChangeConsent changeConsent, Elevated elevated, AuditTrail audit) {
        this.people = people;
        this.files = files;
        this.changeConsent = changeConsent;
        this.elevated = elevated;
        this.audit = audit;
    }

    /** @param picture drawn anew before, outside the transaction */
    @Transactional
    @BusinessRule(id = "RST-34", says = "A picture that the union puts in is not public until the person agrees to that picture.", source = "民法典 Art. 1019")
    public void put(Actor actor, PersonId id, Picture picture) {
        Person person = replace(actor, id);
        FileId fresh = files.store(actor, Person.PORTRAIT, id.value(), person.path(), picture);
        elevated.runAsSystem(() -> files.grant(fresh, id.value()));
        person.portray(fresh);
        Person saved = people.save(person);
        if (!Responsible.himself(actor, saved)) {
            changeConsent.askAgain(actor, saved, PublicField.PORTRAIT);
        }
        audit.note(actor, "portrait.put", "person", id, person.path());
    }

    @Transactional
    public void remove(Actor actor, PersonId id) {
        Person person = replace(actor, id);
        person.portray(null);
        people.save(person);
        audit.note(actor, "portrait.removed", "person", id, person.path());
    }

    private Person replace(Actor actor, PersonId id) {
        Person person = people.get(id);
        Responsible.himselfOrStaff(actor, person);
        FileId old = person.portrait();
        if (old != null) {
            elevated.runAsSystem(() -> files.forget(old));
        }
        return person;
    }
}
