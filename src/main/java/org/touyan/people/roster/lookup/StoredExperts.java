package org.touyan.people.roster.lookup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Contacts;

/** Looks people up through functions of the database, which know what each ring of actors may learn. */
@Component
@Transactional(readOnly = true)
class StoredExperts implements Experts {

    private final JdbcClient jdbc;
    private final Contacts contacts;

    StoredExperts(JdbcClient jdbc, Contacts contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    @Override
    public Optional<ExpertCard> find(PersonId person) {
        return Optional.ofNullable(cards(List.of(person)).get(person));
    }

    @Override
    public Optional<ExpertCard> bySlug(String slug) {
        return jdbc.sql("select roster.id_of(:slug) as id")
                .param("slug", slug)
                .query(Rows.orNull(PersonId.class))
                .optional()
                .flatMap(this::find);
    }

    @Override
    public Map<PersonId, ExpertCard> cards(Collection<PersonId> people) {
        Map<PersonId, ExpertCard> cards = new HashMap<>();
        if (people.isEmpty()) {
            return cards;
        }
        jdbc.sql("select id, name, slug, honour, seal_text, seal_level, headline, town, path, published from roster.cards(:ids)")
                .param("ids", people.toArray(PersonId[]::new))
                .query(Rows.of(ExpertCard.class))
                .list()
                .forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    @Override
    public Optional<Sealed> phone(PersonId person) {
        return contacts.phone(person);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sealed> identity(PersonId person) {
        return contacts.sealedIdentity(person);
    }

    @Override
    public boolean licensed(PersonId person, Collection<String> licences, LocalDate day) {
        return jdbc.sql("select roster.licensed(:person, :licences, :day)")
                .param("person", person)
                .param("licences", licences.toArray(String[]::new))
                .param("day", day)
                .query(Rows.of(Boolean.class))
                .single();
    }

    @Override
    public boolean onDuty(PersonId person, LocalDate day) {
        return jdbc.sql("select roster.on_duty(:person, :day)")
                .param("person", person)
                .param("day", day)
                .query(Rows.of(Boolean.class))
                .single();
    }
}
