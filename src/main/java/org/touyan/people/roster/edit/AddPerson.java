package org.touyan.people.roster.edit;

import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Contacts;
import org.touyan.people.roster.domain.KnownWords;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** Puts a person on the roster. Nothing about him is public until he agrees. */
@Component
public class AddPerson {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{4,40}");

    private final People people;
    private final Contacts contacts;
    private final KnownWords known;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    AddPerson(People people, Contacts contacts, KnownWords known, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.people = people;
        this.contacts = contacts;
        this.known = known;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param slug last part of the public address, in pinyin; null or empty takes the roster number */
    @Transactional
    @BusinessRule(id = "RST-7", says = "A person stands on the roster once.")
    public PersonId add(Actor actor, Particulars particulars, Contact contact, @Nullable String slug) {
        Responsible.staff(actor, particulars.path());
        known.check(particulars);
        if (contacts.sameNameAndPhone(particulars.name(), contact)) {
            throw RuleBroken.at("name", "roster.add.already");
        }
        String number = nextNumber();
        Person person = Person.enter(PersonId.next(), number, address(slug, number), particulars, actor.name(), clock.instant());
        people.save(person);
        contacts.keep(person.id(), contact);
        audit.note(actor, "person.added", "person", person.id(), person.path(), "number", number);
        return person.id();
    }

    private String nextNumber() {
        return jdbc.sql("select 'R' || lpad(nextval('roster.roster_no')::text, 5, '0')").query(Rows.of(String.class)).single();
    }

    private String address(@Nullable String slug, String number) {
        if (slug == null || slug.isBlank()) {
            return number.toLowerCase(Locale.ROOT);
        }
        String wanted = slug.strip().toLowerCase(Locale.ROOT);
        if (!SLUG.matcher(wanted).matches()) {
            throw RuleBroken.at("slug", "roster.add.slug");
        }
        if (jdbc.sql("select roster.slug_taken(:slug)").param("slug", wanted).query(Rows.of(Boolean.class)).single()) {
            throw RuleBroken.at("slug", "roster.add.slug-taken");
        }
        return wanted;
    }
}
