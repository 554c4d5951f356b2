package org.touyan.people.roster.contact;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.UnmaskForm;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Contacts;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** The masked numbers of a person. */
@Component
class ContactPages {

    private final People people;
    private final Contacts contacts;
    private final Vault vault;

    ContactPages(People people, Contacts contacts, Vault vault) {
        this.people = people;
        this.contacts = contacts;
        this.vault = vault;
    }

    @Transactional(readOnly = true)
    public ContactPage page(Actor actor, PersonId id, @Nullable Form<ContactForm> form) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        Contact known = contacts.open(id);
        return new ContactPage(id, person.name(), known.phone() == null ? "" : Mask.phone(known.phone()),
                known.identity() == null ? "" : Mask.identity(known.identity()), known.sex() == null ? "" : known.sex().name(),
                known.birthDate(),
                form == null ? new Form<>(new ContactForm("", "", null, null), FormErrors.none(), Map.of()) : form);
    }

    @Transactional(readOnly = true)
    public PhonePage phone(PersonId id, String whole, Form<UnmaskForm> form) {
        String masked = contacts.phone(id).map(vault::open).map(Mask::phone).orElse("—");
        return new PhonePage(people.get(id).name(), new PhonePart(id, masked, whole, form.value().reason(), form.errors()));
    }
}
