package org.touyan.people.roster.contact;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Contacts;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** Corrects phone and identity number. What is left empty stays as it is: nobody has to see a number to correct the other. */
@Component
public class EditContact {

    private final People people;
    private final Contacts contacts;
    private final AuditTrail audit;

    EditContact(People people, Contacts contacts, AuditTrail audit) {
        this.people = people;
        this.contacts = contacts;
        this.audit = audit;
    }

    @Transactional
    public void edit(Actor actor, PersonId id, Contact typed) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        contacts.keep(id, typed.over(contacts.open(id)));
        audit.note(actor, "contact.edited", "person", id, person.path());
    }
}
