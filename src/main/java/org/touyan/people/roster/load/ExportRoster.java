package org.touyan.people.roster.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.sheet.CsvWriter;
import org.touyan.foundation.sheet.SheetWriter;

/**
 * The roster in the columns of the wizard: loaded again, it changes nothing. Phone and identity numbers are whole, therefore
 * whoever takes it says why. A person with several honours has a row for each.
 */
@Component
class ExportRoster {

    private static final Map<String, String> STANDINGS = Map.of("IN_POST", "在职", "RETIRED", "退休", "DECEASED", "离世");
    private static final Map<Integer, String> LEVELS = Map.of(0, "没评过级", 1, "高级技师", 2, "技师", 3, "高级工", 4, "中级工", 5, "初级工");

    private final LoadFiles files;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Vault vault;
    private final Unmasking unmasking;
    private final JdbcClient jdbc;

    ExportRoster(LoadFiles files, Catalog catalog, Organizations organizations, Vault vault, Unmasking unmasking,
            JdbcClient jdbc) {
        this.files = files;
        this.catalog = catalog;
        this.organizations = organizations;
        this.vault = vault;
        this.unmasking = unmasking;
        this.jdbc = jdbc;
    }

    /** How many people it would hold. */
    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("select count(*)::int from roster.person p where touyan.in_scope(p.org_path) and p.state <> 'LEFT'")
                .query(Integer.class)
                .single();
    }

    /**
     * @param reason in the words of whoever takes it
     * @throws org.touyan.foundation.shared.RuleBroken at {@code reason}, when there is none
     */
    @Transactional
    public byte[] take(Actor actor, String reason, boolean csv) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        unmasking.log(actor, "roster", "export", actor.scope(), "phone, identity", reason);
        List<List<String>> rows = rows();
        var out = new ByteArrayOutputStream();
        try {
            if (csv) {
                try (CsvWriter table = new CsvWriter(out)) {
                    table.row(Arrays.stream(LoadColumn.values()).map(LoadColumn::heading).toList());
                    for (List<String> row : rows) {
                        table.row(row);
                    }
                }
            } else {
                try (SheetWriter table = files.open(out)) {
                    for (List<String> row : rows) {
                        table.row(row);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table cannot be written to memory", e);
        }
        return out.toByteArray();
    }

    private List<List<String>> rows() {
        Map<String, String> towns = organizations.towns().stream().collect(Collectors.toMap(Town::code, Town::name));
        Map<String, String> skills = names(catalog.skills());
        Map<String, String> languages = names(catalog.languages());
        List<List<String>> rows = new ArrayList<>();
        jdbc.sql("""
                select p.name, c.sex, c.birth_date, c.identity, c.phone, o.employer, o.title as post, p.town, p.standing, p.occupation,
                  p.craft_since, p.headline, p.takes_boat, p.monthly_cap, h.title as honour, h.year, h.document_no, h.decided_on,
                  coalesce(h.place, 1) as place,
                  array(select t.town from roster.person_town t where t.person = p.person_id order by 1) as towns,
                  array(select l.language from roster.person_language l where l.person = p.person_id order by 1) as languages,
                  array(select s.skill from roster.person_skill s where s.person = p.person_id order by 1) as skills,
                  array(select distinct s.level from roster.person_skill s where s.person = p.person_id) as levels
                from roster.person p
                left join roster.contact c on c.person_id = p.person_id
                left join lateral (
                  select t.title, t.employer from roster.post t
                  where t.person_id = p.person_id and t.withdrawn_at is null and t.until_day is null
                  order by t.entered_at desc, t.post_id limit 1) o on true
                left join lateral (
                  select a.title, a.year, a.document_no, a.decided_on, row_number() over (order by a.year, a.title) as place
                  from roster.honour_award a
                  where a.person_id = p.person_id and a.state in ('DRAFT', 'VERIFIED', 'SUSPENDED')) h on true
                where touyan.in_scope(p.org_path) and p.state <> 'LEFT'
                order by p.roster_no, h.place
                """).query((row, n) -> rows.add(row(row, towns, skills, languages))).list();
        return rows;
    }

    private List<String> row(ResultSet row, Map<String, String> towns, Map<String, String> skills, Map<String, String> languages)
            throws SQLException {
        Map<LoadColumn, String> cells = new EnumMap<>(LoadColumn.class);
        set(cells, LoadColumn.NAME, row.getString("name"));
        set(cells, LoadColumn.IDENTITY, opened(row.getBytes("identity")));
        set(cells, LoadColumn.PHONE, opened(row.getBytes("phone")));
        set(cells, LoadColumn.BIRTH, day(row.getObject("birth_date", LocalDate.class)));
        set(cells, LoadColumn.TOWN, towns.get(row.getString("town")));
        set(cells, LoadColumn.HONOUR, row.getString("honour"));
        set(cells, LoadColumn.HONOUR_YEAR, row.getString("year"));
        set(cells, LoadColumn.DOCUMENT, row.getString("document_no"));
        set(cells, LoadColumn.DECIDED, day(row.getObject("decided_on", LocalDate.class)));
        if (row.getInt("place") == 1) {
            String sex = row.getString("sex");
            set(cells, LoadColumn.SEX, sex == null ? "" : sex.equals("M") ? "男" : "女");
            set(cells, LoadColumn.EMPLOYER, row.getString("employer"));
            set(cells, LoadColumn.POST, row.getString("post"));
            set(cells, LoadColumn.STANDING, STANDINGS.get(row.getString("standing")));
            String occupation = row.getString("occupation");
            set(cells, LoadColumn.OCCUPATION,
                    occupation == null ? "" : catalog.occupation(occupation).map(Occupation::code).orElse(""));
            set(cells, LoadColumn.CRAFT_SINCE, row.getString("craft_since"));
            set(cells, LoadColumn.HEADLINE, row.getString("headline"));
            set(cells, LoadColumn.BOAT, row.getBoolean("takes_boat") ? "是" : "否");
            set(cells, LoadColumn.CAP, row.getString("monthly_cap"));
            set(cells, LoadColumn.TOWNS, joined(row.getArray("towns"), towns));
            set(cells, LoadColumn.LANGUAGES, joined(row.getArray("languages"), languages));
            set(cells, LoadColumn.SKILLS, joined(row.getArray("skills"), skills));
            set(cells, LoadColumn.LEVEL, level(row.getArray("levels")));
        }
        return Arrays.stream(LoadColumn.values()).map(c -> cells.getOrDefault(c, "")).toList();
    }

    private static void set(Map<LoadColumn, String> cells, LoadColumn column, @Nullable String text) {
        cells.put(column, text == null ? "" : text);
    }

    private static Map<String, String> names(List<? extends Named> words) {
        return words.stream().collect(Collectors.toMap(Named::code, Named::name));
    }

    private static String joined(Array codes, Map<String, String> names) throws SQLException {
        Function<String, String> name = c -> names.getOrDefault(c, c);
        return Arrays.stream((String[]) codes.getArray()).map(name).collect(Collectors.joining("、"));
    }

    /** One column holds one level: where the skills differ, it says nothing, and loading changes nothing. */
    private static String level(Array levels) throws SQLException {
        Object[] all = (Object[]) levels.getArray();
        return all.length == 1 && all[0] instanceof Number one ? LEVELS.getOrDefault(one.intValue(), "") : "";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String opened(byte @Nullable [] sealed) {
        return sealed == null ? "" : vault.open(new Sealed(sealed));
    }
}
