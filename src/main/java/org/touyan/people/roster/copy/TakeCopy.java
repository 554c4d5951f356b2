package org.touyan.people.roster.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldElsewhere.Held;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Contacts;
import org.touyan.people.roster.domain.FreeHalf;
import org.touyan.people.roster.domain.HonourAward;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PersonSkill;
import org.touyan.people.roster.domain.Sex;

/** Puts together everything that is held about the person who asks, opens what is sealed for him, and writes down that he did. */
@Component
class TakeCopy {

    private final People people;
    private final Contacts contacts;
    private final Catalog catalog;
    private final Organizations organizations;
    private final ObjectProvider<HeldElsewhere> elsewhere;
    private final Vault vault;
    private final Elevated elevated;
    private final Files files;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    TakeCopy(People people, Contacts contacts, Catalog catalog, Organizations organizations,
            ObjectProvider<HeldElsewhere> elsewhere, Vault vault, Elevated elevated, Files files, JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.people = people;
        this.contacts = contacts;
        this.catalog = catalog;
        this.organizations = organizations;
        this.elsewhere = elsewhere;
        this.vault = vault;
        this.elevated = elevated;
        this.files = files;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param format as the trail names it: json, csv, pdf or paper */
    @BusinessRule(id = "RST-33", says = "A person gets a copy of everything held about him, whole and unmasked, whenever he asks.", source = "PIPL Art. 45")
    @Transactional
    public CopySheet take(Actor actor, Ui ui, String format) {
        PersonId me = PersonId.of(actor);
        Person person = people.get(me);
        List<Held> held = new ArrayList<>();
        held.add(self(person, ui));
        held.addAll(ofTheRoster(me, ui.locale()));
        elsewhere.stream().flatMap(e -> e.of(me).stream()).forEach(held::add);
        List<CopySheet.Shown> pictures = elevated.asSystem(() -> pictures(me, ui));
        held.add(new Held("roster.copy.pictures", List.of("roster.copy.what", "roster.copy.file"),
                pictures.stream().map(p -> List.of(p.title(), p.file().name())).toList()));
        audit.note(actor, "person.copied", "person", me, person.path(), "format", format);
        return new CopySheet(person.name(), person.rosterNo(), clock.instant(), held.stream().map(h -> inWords(h, ui)).toList(),
                pictures);
    }

    /** Of everybody he has been on the roster. */
    private List<CopySheet.Shown> pictures(PersonId me, Ui ui) {
        record Subject(UUID id, String honour) {}
        List<Subject> subjects = jdbc.sql("""
                select id, '' as honour from unnest(roster.selves(:person)) id
                union all
                select award_id, title || ' ' || year from roster.honour_award where person_id = any(roster.selves(:person))
                """).param("person", me).query(Rows.of(Subject.class)).list();
        return subjects.stream()
                .flatMap(subject -> files.of(subject.id(), Person.PORTRAIT, HonourAward.SCAN).stream()
                        .map(filed -> new CopySheet.Shown(
                                filed.kind().equals(Person.PORTRAIT)
                                        ? ui.t("roster.consent.portrait")
                                        : ui.t("roster.copy.scan", subject.honour()),
                                files.read(filed.file()))))
                .toList();
    }

    private static CopySheet.Section inWords(Held held, Ui ui) {
        return new CopySheet.Section(ui.t(held.title()), held.columns().stream().map(c -> ui.t(c)).toList(),
                held.rows().stream().map(row -> row.stream().map(cell -> cell(cell, ui)).toList())
                        .toList());
    }

    /** Somebody's own words may begin with the same sign. */
    private static String cell(String cell, Ui ui) {
        return cell.startsWith("#") && ui.has(cell.substring(1)) ? ui.t(cell.substring(1)) : cell;
    }

    private Held self(Person person, Ui ui) {
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

    private List<Held> ofTheRoster(PersonId me, Locale locale) {
        return List.of(
                rows("roster.person.honours", List.of("roster.field.title", "roster.field.year", "roster.field.document",
                        "roster.field.certificate", "roster.field.decided", "roster.list.status"), """
                                select title, year::text, document_no, certificate_no, decided_on::text, '#roster.award.' || state
                                from roster.honour_award where person_id = any(roster.selves(:person)) order by year, award_id
                                """, me),
                rows("roster.copy.confirmed", List.of("roster.copy.skill", "roster.copy.level", "roster.copy.organisation",
                        "roster.copy.document", "roster.copy.day"), """
                                select coalesce(k.name, c.skill), '#roster.level.' || c.level, c.organisation, c.document, c.confirmed_on::text
                                from roster.skill_confirmation c left join catalog.skill k on k.code = c.skill
                                where c.person_id = any(roster.selves(:person)) order by c.confirmed_on, c.confirmation_id
                                """, me),
                licences(me),
                rows("roster.person.posts", List.of("roster.field.post", "roster.field.employer", "roster.field.from",
                        "roster.field.until", "roster.copy.withdrawn"), """
                                select title, employer, from_day::text, until_day::text, %s
                                from roster.post where person_id = any(roster.selves(:person)) order by from_day nulls first, post_id
                                """.formatted(at("withdrawn_at")), me),
                rows("roster.copy.absences", List.of("roster.field.from", "roster.field.until", "roster.copy.words",
                        "roster.copy.withdrawn"), """
                                select day_from::text, day_until::text, reason, %s
                                from roster.absence where person_id = any(roster.selves(:person)) order by day_from, absence_id
                                """.formatted(at("withdrawn_at")), me),
                rows("roster.copy.teams",
                        List.of("roster.team.name", "roster.team.role", "roster.field.from", "roster.field.until",
                                "roster.copy.ended"),
                        """
                                select t.name, '#roster.team.role.' || m.role, m.from_day::text, m.until_day::text, %s
                                from roster.team_member m join roster.team t on t.team_id = m.team_id
                                where m.person_id = any(roster.selves(:person)) order by m.from_day, m.member_id
                                """.formatted(at("m.ended_at")), me),
                rows("roster.copy.duties",
                        List.of("roster.base.name", "roster.base.day", "roster.base.half", "roster.copy.ended"), """
                        select b.name, d.day::text, '#roster.half.' || d.half, %s
                        from roster.base_duty d join roster.base b on b.base_id = d.base_id
                        where d.person_id = any(roster.selves(:person)) order by d.day, d.half, d.duty_id
                        """.formatted(at("d.ended_at")), me),
                rows("roster.copy.loans",
                        List.of("roster.copy.to", "roster.field.from", "roster.field.until", "roster.copy.words"), """
                        select to_path, from_day::text, until_day::text, reason
                        from roster.loan where person_id = any(roster.selves(:person)) order by from_day, loan_id
                        """, me, locale),
                rows("roster.life.turns", List.of("roster.life.what", "roster.life.day", "roster.life.words"), """
                        select '#roster.life.kind.' || kind, day::text, words
                        from roster.life_turn where person_id = any(roster.selves(:person)) order by entered_at, turn_id
                        """, me),
                rows("roster.copy.former", List.of("roster.field.number", "roster.field.name"), """
                        select roster_no, name from roster.person
                        where person_id = any(roster.selves(:person)) and merged_into is not null order by roster_no
                        """, me),
                rows("roster.copy.consents", List.of("roster.copy.field", "roster.copy.version", "roster.copy.given",
                        "roster.copy.taken-back", "roster.consent.channel"), """
                                select '#roster.consent.' || field, version, %s, %s, '#roster.copy.channel.' || channel
                                from privacy.consent
                                where subject_kind = 'person' and subject_id = any(roster.selves(:person)) order by place
                                """.formatted(at("given_at"), at("withdrawn_at")), me),
                elevated.asSystem(
                        () -> rows("roster.copy.looked", List.of("roster.copy.when", "roster.copy.what", "roster.copy.words"),
                                """
                                select %s, field, reason from privacy.unmasking
                                where subject_kind = 'person' and subject_id in (select id::text from unnest(roster.selves(:person)) id)
                                order by at, unmasking_id
                                """.formatted(at("at")), me)),
                elevated.asSystem(() -> rows("roster.copy.account", List.of("roster.copy.when", "roster.copy.ended"), """
                        select %s, %s from identity.account
                        where person_id = any(roster.selves(:person)) order by created_at, account_id
                        """.formatted(at("created_at"), at("disabled_at")), me)));
    }

    /** Numbers of licences are kept sealed. */
    private Held licences(PersonId me) {
        List<List<String>> rows = jdbc.sql("""
                select l.kind, l.number, l.issuer, l.valid_until::text, t.name, %s
                from roster.licence l left join catalog.trade_licence t on t.code = l.opens
                where l.person_id = any(roster.selves(:person)) order by l.entered_at, l.licence_id
                """.formatted(at("l.withdrawn_at")))
                .param("person", me)
                .query((row, n) -> List.of(row.getString(1), vault.open(new Sealed(row.getBytes(2))), row.getString(3),
                        or(row.getString(4)), or(row.getString(5)), or(row.getString(6))))
                .list();
        return new Held("roster.person.licences", List.of("roster.licence.kind", "roster.licence.number", "roster.licence.issuer",
                "roster.licence.until", "roster.licence.opens", "roster.copy.withdrawn"), rows);
    }

    /** A moment as people here read it. */
    private static String at(String column) {
        return "to_char(%s at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')".formatted(column);
    }

    private Held rows(String title, List<String> columns, String sql, PersonId me) {
        return new Held(title, columns, jdbc.sql(sql).param("person", me).query((row, n) -> cells(row, columns.size())).list());
    }

    /** The first column is the path of a union. */
    private Held rows(String title, List<String> columns, String sql, PersonId me, Locale locale) {
        Held held = rows(title, columns, sql, me);
        return new Held(title, columns, held.rows().stream()
                .map(row -> Stream.concat(Stream.of(unit(new OrgPath(row.getFirst()), locale)), row.stream().skip(1)).toList())
                .toList());
    }

    private static List<String> cells(ResultSet row, int many) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            cells.add(or(row.getString(i)));
        }
        return cells;
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
