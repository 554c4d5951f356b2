package org.touyan.people.roster.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.ui.Seal;
import org.touyan.people.roster.HelpGiven;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Contacts;
import org.touyan.people.roster.domain.FreeHalf;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PersonSkill;
import org.touyan.people.roster.domain.PersonState;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.domain.Responsible;
import org.touyan.people.roster.domain.Standing;
import org.touyan.people.roster.wall.Generation;

/** Everything the union knows of one person, except what is sealed. */
@Component
class PersonQuery {

    private record Award(String awardId, String honourType, String scheme, String title, int year, @Nullable String documentNo,
            boolean posthumous, @Nullable Integer age, String state, String seal, int sealLevel) {}

    private record Lent(OrgPath toPath, LocalDate fromDay, LocalDate untilDay, boolean consented) {}

    private final People people;
    private final Contacts contacts;
    private final Vault vault;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Accounts accounts;
    private final ObjectProvider<HelpGiven> help;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonQuery(People people, Contacts contacts, Vault vault, Catalog catalog, Organizations organizations,
            Accounts accounts, ObjectProvider<HelpGiven> help, Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.contacts = contacts;
        this.vault = vault;
        this.catalog = catalog;
        this.organizations = organizations;
        this.accounts = accounts;
        this.help = help;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The entry that goes on, when this one was merged into it. */
    @Transactional(readOnly = true)
    public PersonId nowIs(PersonId id) {
        return jdbc.sql("select coalesce(merged_into, person_id) from roster.person where person_id = :person")
                .param("person", id)
                .query(Rows.of(PersonId.class))
                .optional()
                .orElse(id);
    }

    private String formerNumbers(PersonId id) {
        return String.join(" · ", jdbc.sql("select roster_no from roster.person where merged_into = :person order by roster_no")
                .param("person", id)
                .query(Rows.of(String.class))
                .list());
    }

    @Transactional(readOnly = true)
    public PersonPage page(Actor actor, Locale locale, PersonId id) {
        Person person = people.get(id);
        worksWith(id);
        LocalDate today = Beijing.day(clock.instant());
        List<PersonPage.Honour> honours = honours(id);
        List<PersonPage.Away> away = away(id, today);
        PersonPage.Head head = head(person, locale, honours, away, today);
        boolean may = Responsible.isStaff(actor, person.path());
        return new PersonPage(head, formerNumbers(id), honours, posts(id, today), licences(id, today),
                person.freeHalves().stream()
                        .sorted(Comparator.comparingInt(FreeHalf::weekday).thenComparing(FreeHalf::half))
                        .map(FreeHalf::toString)
                        .toList(),
                away, person.shown().stream().sorted().map(PublicField::code).toList(), loans(id, today, locale),
                help.stream().flatMap(h -> h.of(id).stream()).findFirst().orElse(null),
                may, actor.is(Role.TOWN_CADRE, Role.CITY_STAFF) && !head.phone().isEmpty(),
                accounts.ofPerson(id.value()).isPresent(), may ? namesakes(person, locale) : List.of());
    }

    private List<PersonPage.Namesake> namesakes(Person person, Locale locale) {
        return jdbc.sql("""
                select p.person_id, p.roster_no, p.town, coalesce(m.merge_id::text, '') as merge_id
                from roster.person p
                left join roster.merge m on m.outcome is null and (m.kept, m.merged) in ((p.person_id, :person), (:person, p.person_id))
                where p.name = :name and p.person_id <> :person and p.state <> 'LEFT' and p.merged_into is null
                  and touyan.in_scope(p.org_path)
                order by p.roster_no
                """)
                .param("person", person.id())
                .param("name", person.name())
                .query(Rows.of(PersonPage.Namesake.class))
                .list()
                .stream()
                .map(n -> new PersonPage.Namesake(n.personId(), n.rosterNo(), town(n.town(), locale), n.mergeId()))
                .toList();
    }

    /** A published person of another union is a matter of the public page. */
    private void worksWith(PersonId id) {
        if (!jdbc.sql("select roster.visible(:person)").param("person", id).query(Rows.of(Boolean.class)).single()) {
            throw new NotFound("person " + id);
        }
    }

    private PersonPage.Head head(Person person, Locale locale, List<PersonPage.Honour> honours, List<PersonPage.Away> away,
            LocalDate today) {
        Particulars p = person.particulars();
        PersonPage.Honour highest = honours.stream().filter(h -> h.state().equals("VERIFIED")).findFirst().orElse(null);
        boolean absent = away.stream().anyMatch(a -> !a.dayFrom().isAfter(today));
        var phone = contacts.phone(person.id()).map(vault::open).map(Mask::phone).orElse("");
        LocalDate born = contacts.birthDate(person.id());
        return new PersonPage.Head(person.id(), person.rosterNo(), person.slug(), person.name(), person.portrait(),
                highest == null ? null : highest.seal(),
                highest == null ? "" : highest.title(), p.standing().name(), person.state().name(), status(person, absent),
                p.headline(),
                organizations.unitOf(person.path()).map(u -> u.in(locale)).orElse(""), town(p.town(), locale),
                joined(locale, p.towns().stream().sorted().map(t -> town(t, locale))), skills(p.skills(), locale),
                p.occupation() == null ? "" : catalog.occupation(p.occupation()).map(Occupation::name).orElse(p.occupation()),
                joined(locale, catalog.languages().stream().filter(l -> p.languages().contains(l.code())).map(l -> l.in(locale))),
                p.craftSince(), p.monthlyCap(), p.takesBoat(), p.story(), phone, born,
                Generation.of(born, today, parameters.number("roster.young.until"), p.standing(), p.occupation()),
                person.checkedOn(),
                person.shown().contains(PublicField.PROFILE));
    }

    private static String status(Person person, boolean absent) {
        if (person.state() == PersonState.LEFT) {
            return "left";
        }
        if (person.standing() == Standing.DECEASED) {
            return "deceased";
        }
        if (person.state() == PersonState.PAUSED) {
            return "paused";
        }
        return absent ? "away" : "can";
    }

    private List<PersonPage.Honour> honours(PersonId id) {
        return jdbc.sql("""
                select a.award_id::text as award_id, a.honour_type, t.scheme, a.title, a.year, a.document_no, a.posthumous,
                  case when not a.posthumous then roster.age_at(c.birth_date, a.decided_on) end as age, a.state,
                  t.seal_first || '|' || t.seal_second as seal, t.seal_level
                from roster.honour_award a join catalog.honour_type t on t.code = a.honour_type
                left join roster.contact c on c.person_id = a.person_id
                where a.person_id = :person and a.state <> 'DISCARDED'
                order by t.sort, a.year, a.award_id
                """)
                .param("person", id)
                .query(Rows.of(Award.class))
                .list()
                .stream()
                .map(a -> new PersonPage.Honour(a.awardId(), a.honourType(), a.scheme(), a.title(), a.year(), a.documentNo(),
                        a.posthumous(), a.age(), a.state(), new Seal(a.seal(), a.sealLevel())))
                .toList();
    }

    private List<PersonPage.Post> posts(PersonId id, LocalDate today) {
        return jdbc.sql("""
                select title, employer, trade_duty, from_day, until_day, coalesce(until_day < :today, false) as former, retired
                from roster.post
                where person_id = :person and withdrawn_at is null
                order by until_day desc nulls first, from_day desc nulls last, post_id
                """).param("person", id).param("today", today).query(Rows.of(PersonPage.Post.class)).list();
    }

    private List<PersonPage.Licence> licences(PersonId id, LocalDate today) {
        return jdbc.sql("""
                select kind, valid_until, coalesce(valid_until < :today, false) as ended, :today - valid_until as days
                from roster.licence
                where person_id = :person and withdrawn_at is null
                order by valid_until nulls last, kind, licence_id
                """).param("person", id).param("today", today).query(Rows.of(PersonPage.Licence.class)).list();
    }

    private List<PersonPage.Away> away(PersonId id, LocalDate today) {
        return jdbc.sql("""
                select day_from, day_until, reason
                from roster.absence
                where person_id = :person and withdrawn_at is null and day_until >= :today
                order by day_from, absence_id
                """).param("person", id).param("today", today).query(Rows.of(PersonPage.Away.class)).list();
    }

    private List<PersonPage.Loan> loans(PersonId id, LocalDate today, Locale locale) {
        return jdbc.sql("""
                select to_path, from_day, until_day, consented_at is not null as consented
                from roster.loan
                where person_id = :person and ended_at is null and until_day >= :today
                order by from_day, loan_id
                """)
                .param("person", id)
                .param("today", today)
                .query(Rows.of(Lent.class))
                .list()
                .stream()
                .map(l -> new PersonPage.Loan(organizations.unitOf(l.toPath()).map(u -> u.in(locale)).orElse(""), l.fromDay(),
                        l.untilDay(),
                        l.consented()))
                .toList();
    }

    private String town(String code, Locale locale) {
        return organizations.town(code).map(t -> t.in(locale)).orElse(code);
    }

    private List<PersonPage.Skill> skills(Set<PersonSkill> skills, Locale locale) {
        return catalog.skills().stream()
                .flatMap(s -> skills.stream().filter(k -> k.skill().equals(s.code()))
                        .map(k -> new PersonPage.Skill(s.in(locale), k.level(), k.since())))
                .toList();
    }

    private static String joined(Locale locale, Stream<String> words) {
        return words.collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
    }
}
