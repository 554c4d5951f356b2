package org.touyan.people.roster.contact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Sex;

/** New contact data; what is empty stays as it is. */
record ContactForm(String phone, String identity, @Nullable Sex sex, @Nullable LocalDate birthDate) {

    Contact contact() {
        return new Contact(phone, identity, sex, birthDate);
    }
}
