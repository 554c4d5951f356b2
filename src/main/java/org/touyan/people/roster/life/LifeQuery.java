package org.touyan.people.roster.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PersonState;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.domain.Responsible;
import org.touyan.people.roster.domain.Standing;

/** What has been written down of a life; who is to be confirmed this year, and who waits to be taken over. */
@Component
class LifeQuery {

    /** As many as fit a screen and an afternoon. */
    private static final int SIZE = 50;

    private record Turn(LifeKind kind, LocalDate day, @Nullable String toPath, String words, @Nullable Boolean profileStays,
            String enteredBy, @Nullable String takenBy) {}

    private record Due(PersonId personId, String name, Standing standing, OrgPath orgPath, String town, String headline,
            @Nullable LocalDate checkedOn, @Nullable Sealed phone, @Nullable String post) {}

    private record Moved(TurnId turnId, PersonId personId, OrgPath fromPath, LocalDate day, String words) {}

    private final People people;
    private final Experts experts;
    private final Organizations organizations;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    LifeQuery(People people, Experts experts, Organizations organizations, Vault vault, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.experts = experts;
        this.organizations = organizations;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public LifePage life(Actor actor, Locale locale, PersonId id, @Nullable Form<LifeForm> form) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        List<LifePage.Turn> turns = jdbc.sql("""
                select kind, day, to_path, words, profile_stays, entered_by, taken_by
                from roster.life_turn
                where person_id = any(roster.selves(:person))
                order by entered_at desc, turn_id desc
                """).param("person", id).query(Rows.of(Turn.class)).list().stream().map(t -> turn(t, locale)).toList();
        return new LifePage(id, person.name(), person.standing(), person.state() == PersonState.LEFT,
                person.shown().contains(PublicField.PROFILE), turns, form == null ? empty() : form,
                organizations.towns().stream()
                        .flatMap(t -> organizations.unitOf(t.path()).stream())
                        .filter(u -> !u.path().equals(person.path()))
                        .map(u -> Choice.of(u.path().value(), u.in(locale)))
                        .toList());
    }

    @Transactional(readOnly = true)
    public YearPage year(Actor actor, Locale locale) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        int year = Beijing.day(clock.instant()).getYear();
        LocalDate newYear = LocalDate.of(year, 1, 1);
        List<YearPage.Due> due = jdbc.sql("""
                select p.person_id, p.name, p.standing, p.org_path, p.town, p.headline, p.checked_on,
                  (select c.phone from roster.contact c where c.person_id = p.person_id) as phone,
                  (select o.title from roster.post o
                   where o.person_id = p.person_id and o.withdrawn_at is null and o.until_day is null
                   order by o.from_day desc nulls last, o.post_id limit 1) as post
                from roster.person p
                where touyan.in_scope(p.org_path) and p.state <> 'LEFT' and p.standing <> 'DECEASED'
                  and (p.checked_on is null or p.checked_on < :newYear)
                order by p.org_path, p.name collate roster.strokes, p.person_id
                limit :limit
                """)
                .param("newYear", newYear)
                .param("limit", SIZE)
                .query(Rows.of(Due.class))
                .list()
                .stream()
                .map(d -> due(d, locale))
                .toList();
        long all = jdbc.sql("""
                select count(*) from roster.person p
                where touyan.in_scope(p.org_path) and p.state <> 'LEFT' and p.standing <> 'DECEASED'
                  and (p.checked_on is null or p.checked_on < :newYear)
                """).param("newYear", newYear).query(Rows.of(Long.class)).single();
        boolean mayTake = actor.is(Role.TOWN_CADRE, Role.CITY_STAFF);
        return new YearPage(year, due, all, mayTake ? arriving(locale) : List.of());
    }

    private List<YearPage.Arriving> arriving(Locale locale) {
        List<Moved> moved = jdbc.sql("""
                select turn_id, person_id, from_path, day, words
                from roster.life_turn
                where kind = 'MOVED' and taken_at is null and touyan.in_scope(to_path)
                order by day, turn_id
                """).query(Rows.of(Moved.class)).list();
        Map<PersonId, ExpertCard> cards = experts.cards(moved.stream().map(Moved::personId).toList());
        return moved.stream().map(m -> {
            ExpertCard card = cards.get(m.personId());
            return new YearPage.Arriving(m.turnId(), card == null ? "" : card.name(), unit(m.fromPath(), locale), m.day(),
                    m.words());
        }).toList();
    }

    private YearPage.Due due(Due d, Locale locale) {
        Sealed phone = d.phone();
        String post = d.post();
        return new YearPage.Due(d.personId(), d.name(), d.standing(), unit(d.orgPath(), locale),
                organizations.town(d.town()).map(t -> t.in(locale)).orElse(d.town()), post == null ? d.headline() : post,
                phone == null ? "" : Mask.phone(vault.open(phone)), d.checkedOn());
    }

    private LifePage.Turn turn(Turn t, Locale locale) {
        String to = t.toPath();
        return new LifePage.Turn(t.kind(), t.day(), to == null ? "" : unit(new OrgPath(to), locale), t.words(), t.profileStays(),
                t.enteredBy(), t.takenBy());
    }

    private String unit(OrgPath path, Locale locale) {
        return organizations.unitOf(path).map(u -> u.in(locale)).orElse("");
    }

    private Form<LifeForm> empty() {
        return new Form<>(new LifeForm(null, null, "", "", ""), FormErrors.none(), Map.of());
    }
}
