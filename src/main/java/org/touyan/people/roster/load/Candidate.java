package org.touyan.people.roster.load;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.Standing;

/**
 * What a row says, checked. Null or empty where the row says nothing: then what is known already stays.
 *
 * @param level of every skill named
 */
record Candidate(String name, Contact contact, String employer, String post, String town, @Nullable Standing standing,
        @Nullable String occupation, Set<String> skills, @Nullable Integer level, @Nullable Integer craftSince, String headline,
        @Nullable Decision honour, Set<String> towns, Set<String> languages, @Nullable Boolean boat, @Nullable Integer cap) {

    /**
     * Who this is, as far as the row says: the identity number, else name and phone, else name and birthday, else name and
     * honour, else nobody can tell.
     */
    @Nullable
    String key() {
        if (contact.identity() != null) {
            return "identity " + contact.identity();
        }
        if (contact.phone() != null) {
            return "phone " + name + ' ' + contact.phone();
        }
        LocalDate born = contact.birthDate();
        if (born != null) {
            return "born " + name + ' ' + born;
        }
        return honour == null ? null : "honour " + name + ' ' + honour.honourType() + ' ' + honour.year();
    }
}
