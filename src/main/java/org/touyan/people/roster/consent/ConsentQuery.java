package org.touyan.people.roster.consent;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.privacy.Consents;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.Mentions;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Contacts;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.domain.Responsible;

/** What a person has agreed to, beside what it would show. */
@Component
class ConsentQuery {

    private static final int PREVIEW = 80;

    private final People people;
    private final Consents consents;
    private final Contacts contacts;
    private final Vault vault;
    private final Catalog catalog;
    private final Organizations organizations;
    private final ObjectProvider<Mentions> mentions;
    private final JdbcClient jdbc;

    ConsentQuery(People people, Consents consents, Contacts contacts, Vault vault, Catalog catalog, Organizations organizations,
            ObjectProvider<Mentions> mentions, JdbcClient jdbc) {
        this.people = people;
        this.consents = consents;
        this.contacts = contacts;
        this.vault = vault;
        this.catalog = catalog;
        this.organizations = organizations;
        this.mentions = mentions;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public MyConsentPage mine(PersonId id, Locale locale) {
        Person person = people.get(id);
        return new MyConsentPage(part(person, "/me/consent", false, locale), address(person));
    }

    @Transactional(readOnly = true)
    public ConsentPage of(Actor actor, PersonId id, Locale locale) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        return new ConsentPage(id, person.name(), part(person, "/desk/people/" + id + "/consents", true, locale),
                address(person));
    }

    private ConsentPart part(Person person, String base, boolean byStaff, Locale locale) {
        Set<String> given = consents.current(ChangeConsent.SUBJECT, person.id().value());
        Set<PublicField> shown = person.shown();
        List<ConsentPart.Field> fields = PublicField.all()
                .map(f -> new ConsentPart.Field(f.code(), given.contains(f.code()), shown.contains(f),
                        content(person, f, locale)))
                .toList();
        return new ConsentPart(base, fields, byStaff);
    }

    private static String address(Person person) {
        return person.shown().contains(PublicField.PROFILE) ? "/experts/" + person.slug() : "";
    }

    private String content(Person person, PublicField field, Locale locale) {
        Particulars p = person.particulars();
        return switch (field) {
            case PROFILE -> titles(person.name(), """
                    select title from roster.honour_award
                    where person_id = :person and state = 'VERIFIED' order by year
                    """, person.id());
            case PORTRAIT -> "";
            case TRADE -> titles(p.headline(), p.skills().stream()
                    .flatMap(s -> catalog.skill(s.skill()).stream())
                    .map(s -> s.in(locale))
                    .sorted()
                    .toList());
            case POST ->
                titles("", "select title from roster.post where person_id = :person and withdrawn_at is null order by post_id",
                        person.id());
            case TOWN -> organizations.town(p.town()).map(t -> t.in(locale)).orElse("");
            case GENERATION -> titles("", """
                    select extract(year from birth_date)::int / 10 * 10 || '–' || extract(year from birth_date)::int / 10 * 10 + 9 from roster.contact
                    where person_id = :person and birth_date is not null
                    """, person.id());
            case AGE -> titles("", """
                    select age::text from (
                      select distinct roster.age_at(c.birth_date, a.decided_on) as age
                      from roster.honour_award a join roster.contact c on c.person_id = a.person_id
                      where a.person_id = :person and a.state = 'VERIFIED' and not a.posthumous) ages
                    where age is not null order by age
                    """, person.id());
            case STORY -> p.story().codePointCount(0, p.story().length()) <= PREVIEW
                    ? p.story()
                    : p.story().substring(0, p.story().offsetByCodePoints(0, PREVIEW)) + "…";
            case RECOGNITION ->
                titles("", mentions.stream().flatMap(m -> m.kept(person.id()).stream()).map(Mentions.Line::what).toList());
            case HELP_GIVEN -> "";
            case PHONE -> contacts.phone(person.id()).map(vault::open).map(Mask::phone).orElse("");
        };
    }

    private String titles(String first, String sql, PersonId id) {
        return titles(first, jdbc.sql(sql).param("person", id).query(Rows.of(String.class)).list());
    }

    private static String titles(String first, List<String> rest) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), rest.stream())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
