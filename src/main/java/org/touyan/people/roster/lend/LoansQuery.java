package org.touyan.people.roster.lend;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.organization.UnitKind;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.LoanId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;

/** Loans that concern the reader, those that wait for an answer first. */
@Component
class LoansQuery {

    private record Row(LoanId loanId, PersonId personId, String lenderPath, OrgPath toPath, LocalDate fromDay, LocalDate untilDay,
            String reason, String askedBy, @Nullable String consentedBy, boolean ended) {}

    private static final Form<LoanForm> EMPTY = new Form<>(new LoanForm("", "", null, null, ""), FormErrors.none(), Map.of());

    private final People people;
    private final Experts experts;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final Clock clock;

    LoansQuery(People people, Experts experts, Organizations organizations, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.experts = experts;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public LoansPage all(Actor actor, Locale locale, @Nullable Form<LoanForm> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return new LoansPage(null, "", rows(actor, locale, null), form == null ? EMPTY : form, units(actor, locale), true);
    }

    @Transactional(readOnly = true)
    public LoansPage of(Actor actor, Locale locale, PersonId id, @Nullable Form<LoanForm> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Person person = people.get(id);
        boolean own = actor.scope().covers(person.path());
        List<Choice> to = own ? allUnits(locale, person.path()) : units(actor, locale);
        return new LoansPage(id, person.name(), rows(actor, locale, id), form == null ? EMPTY : form, to, true);
    }

    /** Whom a borrower means: by the last part of the public address, or by a name that only one of them has. */
    @Transactional(readOnly = true)
    public PersonId published(String who) {
        String words = who.strip();
        if (words.isEmpty()) {
            throw RuleBroken.at("who", "roster.loan.who");
        }
        List<PersonId> found = jdbc.sql("select person_id from roster.profile where slug = :slug or name = :name")
                .param("slug", words.replaceFirst("^.*/", "").toLowerCase(Locale.ROOT))
                .param("name", words)
                .query(Rows.of(PersonId.class))
                .list();
        if (found.size() != 1) {
            throw RuleBroken.at("who", found.isEmpty() ? "roster.loan.who-unknown" : "roster.loan.who-several");
        }
        return found.getFirst();
    }

    private List<LoansPage.Lent> rows(Actor actor, Locale locale, @Nullable PersonId person) {
        List<Row> rows = jdbc.sql("""
                select loan_id, person_id, coalesce(roster.path_of(person_id), '/') as lender_path, to_path, from_day, until_day, reason,
                  asked_by, consented_by, ended_at is not null as ended
                from roster.loan
                where cast(:person as uuid) is null or person_id = :person
                order by (consented_at is null and ended_at is null) desc, ended_at is null desc, until_day desc, loan_id
                limit 100
                """)
                .param("person", person == null ? null : person.value())
                .query(Rows.of(Row.class))
                .list();
        Map<PersonId, ExpertCard> cards = experts.cards(rows.stream().map(Row::personId).distinct().toList());
        return rows.stream().map(r -> lent(actor, locale, r, cards.get(r.personId()))).toList();
    }

    private LoansPage.Lent lent(Actor actor, Locale locale, Row row, @Nullable ExpertCard card) {
        OrgPath lender = new OrgPath(row.lenderPath());
        boolean open = !row.ended() && !row.untilDay().isBefore(Beijing.day(clock.instant()));
        boolean staff = actor.is(Role.TOWN_CADRE, Role.CITY_STAFF);
        boolean mayConsent = staff && open && row.consentedBy() == null && actor.scope().covers(lender);
        boolean mayEnd = staff && open && (actor.scope().covers(lender) || actor.scope().covers(row.toPath()));
        return new LoansPage.Lent(row.loanId(), row.personId(), card == null ? "" : card.name(), unit(lender, locale),
                unit(row.toPath(), locale), row.fromDay(), row.untilDay(), row.reason(), row.askedBy(), row.consentedBy(),
                phase(row, open),
                mayConsent, mayEnd);
    }

    private LoansPage.Phase phase(Row row, boolean open) {
        if (!open) {
            return LoansPage.Phase.OVER;
        }
        if (row.consentedBy() == null) {
            return LoansPage.Phase.ASKED;
        }
        return row.fromDay().isAfter(Beijing.day(clock.instant())) ? LoansPage.Phase.COMING : LoansPage.Phase.RUNNING;
    }

    private String unit(OrgPath path, Locale locale) {
        return organizations.unitOf(path).map(u -> u.in(locale)).orElse("");
    }

    /** Where the reader may borrow to: his own union and those below. */
    private List<Choice> units(Actor actor, Locale locale) {
        return Stream.concat(organizations.unitOf(actor.scope()).stream(), organizations.unitsBelow(actor.scope()).stream())
                .map(u -> choice(u, locale))
                .toList();
    }

    /** Where a lender may lend to: any town or industry union of the county but his own. */
    private List<Choice> allUnits(Locale locale, OrgPath own) {
        return organizations.towns().stream()
                .flatMap(t -> organizations.unitOf(t.path()).stream())
                .filter(u -> u.kind() == UnitKind.TOWN && !u.path().covers(own))
                .map(u -> choice(u, locale))
                .toList();
    }

    private static Choice choice(Unit unit, Locale locale) {
        return Choice.of(unit.path().value(), unit.in(locale));
    }
}
