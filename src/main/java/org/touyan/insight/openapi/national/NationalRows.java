package org.touyan.insight.openapi.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Skill;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;

/** Reads the rows of the four files, in an order that does not change. */
@Component
class NationalRows {

    /** What somebody must have agreed to, and said last. */
    private static final String AGREED = """
            (select c.given_at from privacy.consent c
             where c.subject_kind = 'volunteer' and c.field = 'national-system' and c.subject_id = any(roster.selves(p.person_id))
             order by c.place desc limit 1)""";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Catalog catalog;
    private final Organizations organizations;

    NationalRows(JdbcClient jdbc, Vault vault, Catalog catalog, Organizations organizations) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.catalog = catalog;
        this.organizations = organizations;
    }

    /** @param until last day of what was done */
    @BusinessRule(id = "API-2", says = "To the national volunteer system only those are handed over who have agreed to that, and only service that is unpaid and effective.", source = "民政部令67 Art. 4, 16, 19; PIPL 23")
    List<List<String>> of(NationalFile file, LocalDate until) {
        return switch (file) {
            case TEAMS -> teams();
            case VOLUNTEERS -> volunteers();
            case PROJECTS -> projects(until);
            case RECORDS -> records(until);
        };
    }

    int withConsent() {
        return jdbc.sql("select count(*)::int from roster.person p where touyan.in_scope(p.org_path) and p.state <> 'LEFT' and "
                + AGREED + " is not null").query(Integer.class).single();
    }

    private List<List<String>> teams() {
        return rows("""
                select t.slug, t.name, t.kind, t.org_path, t.trades, (t.founded_at at time zone 'Asia/Shanghai')::date::text,
                  (select count(*) from roster.team_member m where m.team_id = t.team_id and m.ended_at is null and m.until_day is null)::text
                from roster.team t where touyan.in_scope(t.org_path) and t.ended_at is null order by t.slug
                """, row -> List.of(text(row, 1), text(row, 2), kind(text(row, 3)), union(text(row, 4)), subjects(text(row, 5)),
                text(row, 6), text(row, 7)), null);
    }

    private List<List<String>> volunteers() {
        return rows("""
                select p.roster_no, p.name, c.sex, c.birth_date::text, c.identity, c.phone, p.town,
                  (select coalesce(string_agg(s.skill, ',' order by s.skill), '') from roster.person_skill s where s.person = p.person_id),
                  (%s at time zone 'Asia/Shanghai')::date::text
                from roster.person p left join roster.contact c on c.person_id = p.person_id
                where touyan.in_scope(p.org_path) and p.state <> 'LEFT' and %s is not null
                order by p.roster_no
                """.formatted(AGREED, AGREED), row -> {
            String identity = opened(row.getBytes(5));
            return List.of(text(row, 1), text(row, 2), sex(text(row, 3)), text(row, 4), identity.isEmpty() ? "" : "居民身份证",
                    identity,
                    opened(row.getBytes(6)), town(text(row, 7)), skills(text(row, 8)), text(row, 9));
        }, null);
    }

    private List<List<String>> projects(LocalDate until) {
        return rows("""
                select i.item_id::text, i.title, i.subject, i.towns, i.audiences, to_char(i.month, 'YYYY-MM'), coalesce(i.team_name, '')
                from menu.open_item i where i.state <> 'WITHDRAWN' and i.month <= :until order by i.month, i.item_id
                """,
                row -> List.of(text(row, 1), text(row, 2), subjects(text(row, 3)), towns(text(row, 4)), audiences(text(row, 5)),
                        text(row, 6), text(row, 7)),
                until);
    }

    private List<List<String>> records(LocalDate until) {
        return rows("""
                select r.record_no, p.roster_no, r.activity, r.day::text, r.place, r.content, (r.half_hours / 2.0)::numeric(6, 1)::text,
                  r.organiser, r.leader, r.confirmed_how, (r.effective_at at time zone 'Asia/Shanghai')::date::text
                from record.service_record r join roster.person p on p.person_id = roster.now_is(r.expert_id)
                where touyan.in_scope(r.org_path) and r.state = 'EFFECTIVE' and r.basis = 'VOLUNTARY' and r.half_hours > 0
                  and r.day <= :until and %s is not null
                order by r.day, r.record_no
                """.formatted(AGREED), row -> List.of(text(row, 1), text(row, 2), text(row, 3), text(row, 4), text(row, 5),
                text(row, 6), text(row, 7), text(row, 8), text(row, 9), confirmed(text(row, 10)), text(row, 11)), until);
    }

    private interface Cells {

        List<String> of(ResultSet row) throws SQLException;
    }

    private List<List<String>> rows(String sql, Cells cells, @Nullable LocalDate until) {
        List<List<String>> rows = new ArrayList<>();
        var statement = jdbc.sql(sql);
        (until == null ? statement : statement.param("until", until)).query(row -> {
            rows.add(cells.of(row));
        });
        return rows;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private String opened(byte @Nullable [] sealed) {
        return sealed == null ? "" : vault.open(new Sealed(sealed));
    }

    private String union(String path) {
        return organizations.unitOf(new OrgPath(path)).map(Unit::name).orElse("");
    }

    private String town(String code) {
        return organizations.town(code).map(Town::name).orElse(code);
    }

    private String towns(String codes) {
        return String.join("、", split(codes).stream().map(this::town).toList());
    }

    private String subjects(String codes) {
        return String.join("、",
                split(codes).stream().map(code -> catalog.subject(code).map(Subject::name).orElse(code)).toList());
    }

    private String skills(String codes) {
        return String.join("、", split(codes).stream().map(code -> catalog.skill(code).map(Skill::name).orElse(code)).toList());
    }

    private static List<String> split(String codes) {
        return Arrays.stream(codes.split(",", -1)).filter(code -> !code.isEmpty()).toList();
    }

    private static String sex(String code) {
        return switch (code) {
            case "F" -> "女";
            case "M" -> "男";
            default -> "";
        };
    }

    private static String kind(String code) {
        return switch (code) {
            case "VOLUNTEERS" -> "志愿服务队";
            case "TRADE" -> "行业分队";
            case "SPEAKERS" -> "宣讲队";
            default -> code;
        };
    }

    private static String audiences(String codes) {
        return codes.replace(",", "、");
    }

    private static String confirmed(String how) {
        return switch (how) {
            case "LINK" -> "服务对象网上确认";
            case "CODE" -> "服务对象报码确认";
            case "CALL_BACK" -> "电话回访";
            case "SIGNED_PAPER" -> "签字单";
            default -> how;
        };
    }
}
