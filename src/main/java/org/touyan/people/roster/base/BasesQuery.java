package org.touyan.people.roster.base;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.domain.Half;
import org.touyan.people.roster.domain.Responsible;

/** The houses, as the unions concerned and as everybody may see them. */
@Component
class BasesQuery {

    private static final Role[] READERS = {Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER,
            Role.AUDITOR};
    private static final int DAYS = 7;

    private record Sat(@Nullable DutyId dutyId, LocalDate day, Half half, @Nullable String slug, @Nullable String name) {}

    private final Bases bases;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final Clock clock;

    BasesQuery(Bases bases, Organizations organizations, JdbcClient jdbc, Clock clock) {
        this.bases = bases;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public BasesPage all(Actor actor, Locale locale, @Nullable Form<BaseForm> form) {
        actor.require(READERS);
        List<BasesPage.Line> lines = listed(" and touyan.along_scope(org_path)").stream()
                .map(b -> new BasesPage.Line(b.baseId(), b.name(), unit(b.path(), locale), town(b.town(), locale), b.place(),
                        b.hours(),
                        b.keeper()))
                .toList();
        return new BasesPage(lines, form == null ? empty(actor) : form, units(actor, locale), towns(locale),
                actor.is(Role.TOWN_CADRE, Role.CITY_STAFF));
    }

    /** @param from any day of the week to be shown; null shows this week */
    @Transactional(readOnly = true)
    public BasePage one(Actor actor, Locale locale, BaseId id, @Nullable LocalDate from, @Nullable Form<DutyForm> duty,
            @Nullable Form<BaseForm> form) {
        Bases.Base base = sighted(actor, id);
        return new BasePage(id, base.slug(), base.name(), unit(base.path(), locale), base.ended(), week(id, from), duty == null
                ? new Form<>(new DutyForm("", null, null), FormErrors.none(), Map.of())
                : duty, form == null ? filled(base) : form, towns(locale),
                Responsible.isStaff(actor, base.path()) && !base.ended());
    }

    @Transactional(readOnly = true)
    public WeekSheet sheet(Actor actor, Locale locale, BaseId id, @Nullable LocalDate from) {
        Bases.Base base = sighted(actor, id);
        return new WeekSheet(id, base.name(), town(base.town(), locale), base.place(), base.hours(), base.keeper(),
                week(id, from));
    }

    @Transactional(readOnly = true)
    public OpenBasesPage open(Locale locale) {
        return new OpenBasesPage(listed("").stream()
                .map(b -> new OpenBasesPage.Line(b.slug(), b.name(), town(b.town(), locale), b.place(), b.hours()))
                .toList());
    }

    @Transactional(readOnly = true)
    public OpenBasePage open(String slug, Locale locale) {
        Bases.Base base = bases.bySlug(slug);
        LocalDate monday = monday(null);
        List<Sat> sat = jdbc.sql("""
                select null::uuid as duty_id, day, half, slug, name
                from roster.base_open
                where base_id = :base and day between :monday and :sunday
                order by day, half, name nulls last
                """)
                .param("base", base.baseId())
                .param("monday", monday)
                .param("sunday", monday.plusDays(DAYS - 1))
                .query(Rows.of(Sat.class))
                .list();
        return new OpenBasePage(base.slug(), base.name(), unit(base.path(), locale), town(base.town(), locale), base.place(),
                base.hours(), base.keeper(), base.offers(), week(monday, sat));
    }

    private Bases.Base sighted(Actor actor, BaseId id) {
        actor.require(READERS);
        Bases.Base base = bases.get(id);
        if (!actor.scope().covers(base.path()) && !base.path().covers(actor.scope())) {
            throw new NotFound("base " + id);
        }
        return base;
    }

    private List<Bases.Base> listed(String and) {
        return jdbc.sql(Bases.COLUMNS + " where ended_at is null" + and + " order by opened_at, base_id")
                .query(Rows.of(Bases.Base.class))
                .list();
    }

    private Week week(BaseId id, @Nullable LocalDate from) {
        LocalDate monday = monday(from);
        List<Sat> sat = jdbc.sql("""
                select d.duty_id, d.day, d.half, case when p.published then p.slug end as slug, p.name
                from roster.base_duty d join roster.person p on p.person_id = d.person_id
                where d.base_id = :base and d.ended_at is null and d.day between :monday and :sunday
                order by d.day, d.half, p.name collate roster.strokes, d.duty_id
                """)
                .param("base", id)
                .param("monday", monday)
                .param("sunday", monday.plusDays(DAYS - 1))
                .query(Rows.of(Sat.class))
                .list();
        return week(monday, sat);
    }

    private LocalDate monday(@Nullable LocalDate from) {
        return Week.mondayOf(from == null ? Beijing.day(clock.instant()) : from);
    }

    private static Week week(LocalDate monday, List<Sat> sat) {
        return new Week(monday, IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .map(day -> new Week.Day(day, sitting(sat, day, Half.AM), sitting(sat, day, Half.PM)))
                .toList());
    }

    private static List<Week.Sitting> sitting(List<Sat> sat, LocalDate day, Half half) {
        return sat.stream().filter(s -> s.day().equals(day) && s.half() == half).map(s -> {
            String slug = s.slug();
            String name = s.name();
            return new Week.Sitting(s.dutyId(), slug == null ? "" : slug, name == null ? "" : name);
        }).toList();
    }

    private List<Choice> units(Actor actor, Locale locale) {
        return Stream.concat(organizations.unitOf(actor.scope()).stream(), organizations.unitsBelow(actor.scope()).stream())
                .map(u -> Choice.of(u.path().value(), u.in(locale)))
                .toList();
    }

    private List<Choice> towns(Locale locale) {
        return organizations.towns().stream().map(t -> Choice.of(t.code(), t.in(locale))).toList();
    }

    private String unit(OrgPath path, Locale locale) {
        return organizations.unitOf(path).map(u -> u.in(locale)).orElse("");
    }

    private String town(String code, Locale locale) {
        return organizations.town(code).map(t -> t.in(locale)).orElse(code);
    }

    private Form<BaseForm> empty(Actor actor) {
        String town = organizations.townOf(actor.scope()).map(t -> t.code()).orElse("");
        String path = actor.scope().value();
        return new Form<>(new BaseForm("", path, town, "", "", "", "", ""), FormErrors.none(),
                Map.of("path", List.of(path), "town", List.of(town)));
    }

    private static Form<BaseForm> filled(Bases.Base b) {
        return new Form<>(
                new BaseForm(b.name(), b.path().value(), b.town(), b.place(), b.hours(), b.keeper(), b.services(), b.slug()),
                FormErrors.none(),
                Map.of("name", List.of(b.name()), "path", List.of(b.path().value()), "town", List.of(b.town()), "place",
                        List.of(b.place()), "hours", List.of(b.hours()), "keeper", List.of(b.keeper()), "services",
                        List.of(b.services())));
    }
}
