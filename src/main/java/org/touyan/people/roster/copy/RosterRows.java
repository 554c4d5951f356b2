package org.touyan.people.roster.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.HeldElsewhere.Held;
import org.touyan.people.roster.PersonId;

/** What the tables of the roster hold about a person beside his entry, and what the foundation holds: consents, looks, accounts. */
@Component
class RosterRows {

    private final Organizations organizations;
    private final Vault vault;
    private final Elevated elevated;
    private final JdbcClient jdbc;

    RosterRows(Organizations organizations, Vault vault, Elevated elevated, JdbcClient jdbc) {
        this.organizations = organizations;
        this.vault = vault;
        this.elevated = elevated;
        this.jdbc = jdbc;
    }

    /** Of everybody he has been on the roster, one table after the other. */
    List<Held> of(PersonId me, Locale locale) {
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

    private String unit(OrgPath path, Locale locale) {
        return organizations.unitOf(path).map(u -> u.in(locale)).orElse("");
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
