package org.touyan.people.roster.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PersonSkill;
import org.touyan.people.roster.domain.Responsible;
import org.touyan.people.roster.domain.Standing;

/** Puts the form on the page: empty, filled from the roster, or as it came in. */
@Component
class PersonFormPages {

    private final People people;
    private final Catalog catalog;
    private final Organizations organizations;

    PersonFormPages(People people, Catalog catalog, Organizations organizations) {
        this.people = people;
        this.catalog = catalog;
        this.organizations = organizations;
    }

    @Transactional(readOnly = true)
    public PersonFormPage empty(Actor actor, Locale locale) {
        String town = organizations.townOf(actor.scope()).map(Town::code).orElse("");
        PersonForm form = new PersonForm(0, "", "", "", null, null, Standing.IN_POST, actor.scope().value(), town, "", null, "",
                List.of(), List.of(), List.of(), town.isEmpty() ? List.of() : List.of(town), false, List.of("mandarin"), null, "",
                "");
        return page(actor, locale, null, "", null, new Form<>(form, FormErrors.none(), typed(form, List.of())));
    }

    @Transactional(readOnly = true)
    public PersonFormPage filled(Actor actor, Locale locale, PersonId id) {
        Person person = people.get(id);
        Responsible.keeper(actor, person.path());
        Particulars p = person.particulars();
        List<PersonSkill> skills = p.skills().stream().sorted(Comparator.comparing(PersonSkill::skill)).toList();
        PersonForm form = new PersonForm(person.version(), p.name(), "", "", null, null, p.standing(), p.path().value(), p.town(),
                occupation(p.occupation()), p.craftSince(), p.headline(), skills.stream().map(PersonSkill::skill).toList(),
                skills.stream().map(s -> s.level() == null ? "-" : s.level().toString()).toList(),
                List.of(), List.copyOf(p.towns()), p.takesBoat(), List.copyOf(p.languages()), p.monthlyCap(), p.story(),
                person.slug());
        List<String> since = skills.stream().map(s -> Objects.toString(s.since(), "")).toList();
        return page(actor, locale, id, person.name(), person.portrait(), new Form<>(form, FormErrors.none(), typed(form, since)));
    }

    @Transactional(readOnly = true)
    public PersonFormPage again(Actor actor, Locale locale, @Nullable PersonId id, Form<PersonForm> form) {
        if (id == null) {
            return page(actor, locale, null, "", null, form);
        }
        Person person = people.get(id);
        return page(actor, locale, id, person.name(), person.portrait(), form);
    }

    private PersonFormPage page(Actor actor, Locale locale, @Nullable PersonId id, String name, @Nullable FileId portrait,
            Form<PersonForm> form) {
        return new PersonFormPage(id, name, portrait, form, units(actor, locale),
                organizations.towns().stream().map(t -> Choice.of(t.code(), t.in(locale))).toList(),
                choices(catalog.skills(), locale), choices(catalog.languages(), locale));
    }

    private List<Choice> units(Actor actor, Locale locale) {
        List<Choice> units = new ArrayList<>();
        Stream.concat(organizations.unitOf(actor.scope()).stream(), organizations.unitsBelow(actor.scope()).stream())
                .filter(u -> actor.scope().covers(u.path()))
                .forEach(u -> units.add(Choice.of(u.path().value(), u.in(locale))));
        return units;
    }

    private String occupation(@Nullable String code) {
        return code == null ? "" : catalog.occupation(code).map(o -> o.code() + " " + o.name()).orElse(code);
    }

    private static List<Choice> choices(List<? extends Named> words, Locale locale) {
        return words.stream().map(w -> Choice.of(w.code(), w.in(locale))).toList();
    }

    /** As if it had been typed. */
    private static Map<String, List<String>> typed(PersonForm form, List<String> since) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("name", List.of(form.name()));
        typed.put("standing", List.of(form.standing() == null ? "" : form.standing().name()));
        typed.put("path", List.of(form.path()));
        typed.put("town", List.of(form.town()));
        typed.put("occupation", List.of(form.occupation()));
        typed.put("craftSince", List.of(Objects.toString(form.craftSince(), "")));
        typed.put("since", since);
        typed.put("headline", List.of(form.headline()));
        typed.put("languages", form.languages());
        typed.put("towns", form.towns());
        typed.put("monthlyCap", List.of(Objects.toString(form.monthlyCap(), "")));
        typed.put("story", List.of(form.story()));
        typed.put("slug", List.of(form.slug()));
        LocalDate born = form.birthDate();
        typed.put("birthDate", List.of(born == null ? "" : born.toString()));
        return typed;
    }
}
