package org.touyan.people.roster.copy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.HeldElsewhere.Held;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Contacts;
import org.touyan.people.roster.domain.FreeHalf;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PersonSkill;
import org.touyan.people.roster.domain.Sex;

/** What a person's own entry on the roster says. */
@Component
class OwnEntry {

    private final Contacts contacts;
    private final Catalog catalog;
    private final Organizations organizations;

    OwnEntry(Contacts contacts, Catalog catalog, Organizations organizations) {
        this.contacts = contacts;
        this.catalog = catalog;
        this.organizations = organizations;
    }

    /** Numbers whole: the reader is the one they belong to. */
    Held of(Person person, Ui ui) {
        Locale locale = ui.locale();
        Particulars p = person.particulars();
        Contact contact = contacts.open(person.id());
        Sex sex = contact.sex();
        LocalDate born = contact.birthDate();
        return new Held("roster.copy.self", List.of("roster.copy.what", "roster.copy.held"), List.of(
                List.of("#roster.field.name", p.name()),
                List.of("#roster.field.number", person.rosterNo()),
                List.of("#roster.field.phone", or(contact.phone())),
                List.of("#roster.field.identity", or(contact.identity())),
                List.of("#roster.field.sex", sex == null ? "" : "#roster.sex." + sex),
                List.of("#roster.field.birth", born == null ? "" : born.toString()),
                List.of("#roster.field.standing", "#roster.standing." + p.standing()),
                List.of("#roster.list.status", "#roster.copy.state." + person.state()),
                List.of("#roster.field.unit", unit(p.path(), locale)),
                List.of("#roster.field.town", town(p.town(), locale)),
                List.of("#roster.field.towns", joined(p.towns().stream().sorted().map(t -> town(t, locale)))),
                List.of("#roster.field.occupation", p.occupation() == null
                        ? ""
                        : catalog.occupation(p.occupation())
                                .map(Occupation::name)
                                .orElse(p.occupation())),
                List.of("#roster.field.since", Objects.toString(p.craftSince(), "")),
                List.of("#roster.consent.portrait", person.portrait() == null ? "#roster.no" : "#roster.yes"),
                List.of("#roster.field.headline", p.headline()),
                List.of("#roster.field.story", p.story()),
                List.of("#roster.field.skills", joined(p.skills().stream().map(s -> skill(s, locale)).sorted())),
                List.of("#roster.field.languages",
                        joined(catalog.languages().stream().filter(l -> p.languages().contains(l.code()))
                                .map(l -> l.in(locale)))),
                List.of("#roster.field.boat", p.takesBoat() ? "#roster.yes" : "#roster.no"),
                List.of("#roster.field.cap", Objects.toString(p.monthlyCap(), "")),
                List.of("#roster.person.free", joined(person.freeHalves().stream()
                        .sorted(Comparator.comparingInt(FreeHalf::weekday).thenComparing(FreeHalf::half))
                        .map(f -> ui.t("roster.weekday." + f.weekday()) + ui.t("roster.half." + f.half())))),
                List.of("#roster.copy.checked", Objects.toString(person.checkedOn(), ""))));
    }

    private String skill(PersonSkill skill, Locale locale) {
        String name = catalog.skill(skill.skill()).map(s -> s.in(locale)).orElse(skill.skill());
        return skill.level() == null ? name : name + " " + skill.level();
    }

    private String unit(OrgPath path, Locale locale) {
        return organizations.unitOf(path).map(u -> u.in(locale)).orElse("");
    }

    private String town(String code, Locale locale) {
        return organizations.town(code).map(t -> t.in(locale)).orElse(code);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String joined(Stream<String> words) {
        return String.join(" · ", words.toList());
    }
}
