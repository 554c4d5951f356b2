package org.touyan.people.roster.contact;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Contacts;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;

/** Shows a phone number whole, and writes down who looked and why. Also to those who borrow the person. */
@Component
public class RevealPhone {

    private final People people;
    private final Contacts contacts;
    private final Vault vault;
    private final Unmasking unmasking;

    RevealPhone(People people, Contacts contacts, Vault vault, Unmasking unmasking) {
        this.people = people;
        this.contacts = contacts;
        this.vault = vault;
        this.unmasking = unmasking;
    }

    @Transactional
    public String reveal(Actor actor, PersonId id, String reason) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Person person = people.get(id);
        var phone = contacts.phone(id).orElseThrow(() -> new NotFound("phone of person " + id));
        unmasking.log(actor, "person", id, person.path(), "phone", reason);
        return vault.open(phone);
    }
}
