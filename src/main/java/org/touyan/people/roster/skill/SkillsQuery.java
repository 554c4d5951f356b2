package org.touyan.people.roster.skill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.LicenceId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** The skills and licences of one person. */
@Component
class SkillsQuery {

    private record Known(String skill, @Nullable Integer level, @Nullable String organisation, @Nullable String document,
            @Nullable LocalDate confirmedOn, @Nullable String enteredByName) {}

    private record Held(LicenceId licenceId, String kind, Sealed number, String issuer, @Nullable LocalDate validUntil,
            @Nullable String opens) {}

    private final People people;
    private final Catalog catalog;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    SkillsQuery(People people, Catalog catalog, Vault vault, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.catalog = catalog;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SkillsPage page(Actor actor, PersonId id, Locale locale, Form<SkillController.PaperForm> paper,
            Form<SkillController.LicenceForm> licence) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        return new SkillsPage(id, person.name(), Beijing.day(clock.instant()), skills(id, locale), licences(id, locale),
                catalog.skills().stream().map(s -> Choice.of(s.code(), s.in(locale))).toList(),
                catalog.tradeLicences().stream().map(t -> Choice.of(t.code(), t.in(locale))).toList(), paper, licence);
    }

    private List<SkillsPage.Skill> skills(PersonId id, Locale locale) {
        return jdbc.sql("""
                select s.skill, s.level, c.organisation, c.document, c.confirmed_on, c.entered_by_name
                from roster.person_skill s
                left join roster.confirmed_skill c on c.person_id = s.person and c.skill = s.skill
                where s.person = :person
                order by s.level nulls last, s.skill
                """)
                .param("person", id)
                .query(Rows.of(Known.class))
                .list()
                .stream()
                .map(k -> new SkillsPage.Skill(catalog.skill(k.skill()).map(s -> s.in(locale)).orElse(k.skill()), k.level(),
                        k.organisation(), k.document(), k.confirmedOn(), k.enteredByName()))
                .toList();
    }

    private List<SkillsPage.Licence> licences(PersonId id, Locale locale) {
        return jdbc.sql("""
                select licence_id, kind, number, issuer, valid_until, opens from roster.licence
                where person_id = :person and withdrawn_at is null
                order by valid_until nulls last, kind, licence_id
                """)
                .param("person", id)
                .query(Rows.of(Held.class))
                .list()
                .stream()
                .map(h -> new SkillsPage.Licence(h.licenceId(), h.kind(), Mask.identity(vault.open(h.number())), h.issuer(),
                        h.validUntil(),
                        h.opens() == null ? null : catalog.tradeLicence(h.opens()).map(t -> t.in(locale)).orElse(h.opens())))
                .toList();
    }
}
