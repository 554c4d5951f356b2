package org.touyan.people.roster.consent;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.privacy.Consents;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.domain.Responsible;
import org.touyan.people.roster.domain.Standing;

/**
 * A person agrees to show something, or takes it back: from that moment it is there, or gone. Staff key what he said on
 * the phone or signed.
 */
@Component
public class ChangeConsent {

    static final String SUBJECT = "person";

    private final People people;
    private final Consents consents;

    ChangeConsent(People people, Consents consents) {
        this.people = people;
        this.consents = consents;
    }

    @Transactional
    public void give(Actor actor, PersonId id, PublicField field, ConsentChannel channel) {
        give(actor, id, Set.of(field), channel);
    }

    /** A signed sheet names several fields at once. */
    @Transactional
    public void give(Actor actor, PersonId id, Set<PublicField> fields, ConsentChannel channel) {
        Person person = allowed(actor, id, channel);
        if (person.standing() == Standing.DECEASED) {
            throw new Conflict("roster.consent.deceased");
        }
        for (PublicField field : fields) {
            consents.give(actor, SUBJECT, id.value(), person.path(), field.code(), PublicField.VERSION, channel);
        }
        follow(person);
    }

    @Transactional
    public void withdraw(Actor actor, PersonId id, PublicField field, ConsentChannel channel) {
        Person person = allowed(actor, id, channel);
        consents.withdraw(actor, SUBJECT, id.value(), person.path(), field.code(), PublicField.VERSION, channel);
        follow(person);
    }

    /** What the family and the union have decided takes the place of what the person had agreed to. */
    @Transactional
    public void afterDeath(Actor actor, PersonId id, Set<PublicField> stays) {
        Person person = allowed(actor, id, ConsentChannel.PAPER);
        if (person.standing() != Standing.DECEASED) {
            throw new Conflict("roster.life.living");
        }
        Set<String> given = consents.current(SUBJECT, id.value());
        PublicField.all().filter(f -> stays.contains(f) && f != PublicField.PHONE && !given.contains(f.code()))
                .forEach(f -> consents
                        .give(actor, SUBJECT, id.value(), person.path(), f.code(), PublicField.VERSION, ConsentChannel.PAPER));
        PublicField.all().filter(f -> (!stays.contains(f) || f == PublicField.PHONE) && given.contains(f.code()))
                .forEach(f -> consents
                        .withdraw(actor, SUBJECT, id.value(), person.path(), f.code(), PublicField.VERSION,
                                ConsentChannel.PAPER));
        follow(person);
    }

    /** Of two entries of one person only what both had agreed to stays public; the rest is taken back for the sake of caution. */
    @Transactional
    public void keepOnlyCommon(Actor actor, PersonId kept, PersonId merged) {
        Person person = people.get(kept);
        Person other = people.get(merged);
        Set<String> here = consents.current(SUBJECT, kept.value());
        Set<String> there = consents.current(SUBJECT, merged.value());
        here.stream().filter(f -> !there.contains(f)).sorted().forEach(f -> takeBack(actor, person, f));
        there.stream().sorted().forEach(f -> takeBack(actor, other, f));
        follow(person);
        follow(other);
    }

    /** What he had agreed to was something else: the union has put another in its place. */
    @Transactional
    public void askAgain(Actor actor, Person person, PublicField field) {
        if (consents.current(SUBJECT, person.id().value()).contains(field.code())) {
            takeBack(actor, person, field.code());
            follow(person);
        }
    }

    private void takeBack(Actor actor, Person person, String field) {
        consents.withdraw(actor, SUBJECT, person.id().value(), person.path(), field, PublicField.VERSION, ConsentChannel.UNION);
    }

    private Person allowed(Actor actor, PersonId id, ConsentChannel channel) {
        Person person = people.get(id);
        Responsible.himselfOrStaff(actor, person);
        if (channel == ConsentChannel.UNION || Responsible.himself(actor, person) != (channel == ConsentChannel.PAGE)) {
            throw RuleBroken.at("channel", "roster.consent.channel");
        }
        return person;
    }

    /** In the same transaction: pages look at the person, not at the entries. */
    private void follow(Person person) {
        Set<String> agreed = consents.current(SUBJECT, person.id().value());
        person.show(PublicField.all().filter(f -> agreed.contains(f.code())).collect(Collectors.toSet()));
        people.save(person);
    }
}
