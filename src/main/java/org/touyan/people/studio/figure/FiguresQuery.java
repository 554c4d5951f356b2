package org.touyan.people.studio.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.studio.domain.Level;

/** A figure is the sum of its rows: both are made from one statement, so they cannot disagree. */
@Component
class FiguresQuery {

    private static final int MOST = 500;
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);

    private static final String STUDIOS = """
            select s.studio_id, s.name as studio, s.number as title, s.named_on as day, 1 as number, cast(null as text) as note, s.level
            from studio.counted_studio s where s.named_on <= :day and (s.ended_on is null or s.ended_on > :day)
            """;
    private static final String OUTPUTS = """
            select o.holder_id as studio_id, s.name as studio, o.title, o.day, coalesce(o.heads, 1) as number, o.number as note
            from studio.output o join studio.studio s on s.studio_id = o.holder_id
            where o.verified_at is not null and o.withdrawn_at is null and o.day <= :day and o.kind in (%s)
            """;
    private static final String GRANTED = OUTPUTS.formatted("'PATENT'") + """
            and 'GRANTED' = (select l.state from studio.legal_state l where l.output_id = o.output_id and l.as_of <= :day
                             order by l.as_of desc limit 1)
            """;
    private static final String PROJECTS = """
            select p.studio_id, s.name as studio, p.title, p.from_day as day, 1 as number, p.stage as note
            from studio.project p join studio.studio s using (studio_id)
            where s.named_on <= :day and p.from_day <= :day and (p.ended_on is null or p.ended_on > :day)
            """;
    /** E41: those of a verified training who had reached a level or a post by that day, each person of a cohort once. */
    private static final String GROWN = """
            select g.studio_id, s.name as studio, o.title, min(g.on_day) as day, count(distinct g.name) as number,
              string_agg(distinct g.became, '、') as note
            from studio.grown g join studio.output o on o.output_id = g.output_id join studio.studio s on s.studio_id = g.studio_id
            where g.on_day <= :day and o.verified_at is not null and o.withdrawn_at is null
            group by g.studio_id, s.name, o.output_id, o.title
            """;
    /** E40: what groups were given as groups, apart from their results. */
    private static final String HONOURS = """
            select h.studio_id, s.name as studio, h.title, make_date(h.year, 12, 31) as day, 1 as number, h.issuer || ' ' || h.year as note
            from studio.team_honour h join studio.studio s using (studio_id) where h.year <= extract(year from cast(:day as date))
            """;
    /** E39: studios that were called after another leader before. */
    private static final String RENAMED = """
            select w.studio_id, s.name as studio, w.name as title, w.until_day as day, 1 as number, w.document_no as note
            from studio.name_was w join studio.studio s using (studio_id) where w.until_day <= :day
            """;
    private static final String MONEY = """
            select m.studio_id, s.name as studio, m.what as title, m.day, m.amount_fen / 100 as number, cast(null as text) as note
            from studio.money m join studio.studio s using (studio_id) where m.day <= :day and m.kind = '%s'
            """;

    private static final Map<String, String> FIGURES = figures();

    private final JdbcClient jdbc;
    private final Clock clock;

    FiguresQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("projects", PROJECTS);
        figures.put("patents", GRANTED);
        figures.put("prizes", OUTPUTS.formatted("'QC', 'PRIZE'"));
        figures.put("methods", OUTPUTS.formatted("'MICRO_INVENTION', 'STANDARD', 'METHOD', 'PAPER'"));
        figures.put("trained", OUTPUTS.formatted("'TRAINING'"));
        figures.put("apprentices", OUTPUTS.formatted("'APPRENTICE'"));
        figures.put("grown", GROWN);
        figures.put("honours", HONOURS);
        figures.put("renamed", RENAMED);
        figures.put("granted", MONEY.formatted("GRANT"));
        figures.put("spent", MONEY.formatted("SPENT"));
        return figures;
    }

    LocalDate today() {
        return Beijing.day(clock.instant());
    }

    @Transactional(readOnly = true)
    public FiguresPage page(Actor actor, LocalDate typed, String what, FormErrors errors) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        LocalDate day = typed.isBefore(FIRST) ? FIRST : typed.isAfter(today()) ? today() : typed;
        List<FiguresPage.ByLevel> levels = Arrays.stream(Level.values())
                .map(level -> new FiguresPage.ByLevel(level, (int) sum(ofLevel(level), day)))
                .toList();
        List<FiguresPage.Figure> figures = FIGURES.entrySet().stream()
                .map(f -> new FiguresPage.Figure(f.getKey(), sum(f.getValue(), day)))
                .toList();
        String sql = sqlOf(what);
        return new FiguresPage(day, levels, figures, sql.isEmpty() ? "" : what, sql.isEmpty() ? List.of() : rows(sql, day),
                errors);
    }

    private static String sqlOf(String what) {
        if (what.equals("studios")) {
            return STUDIOS;
        }
        return Arrays.stream(Level.values()).filter(level -> what.equals("level-" + level)).findFirst().map(FiguresQuery::ofLevel)
                .orElse(FIGURES.getOrDefault(what, ""));
    }

    private static String ofLevel(Level level) {
        return STUDIOS + " and s.level = '" + level + "'";
    }

    private long sum(String sql, LocalDate day) {
        return jdbc.sql("select coalesce(sum(number), 0) from (" + sql + ") counted")
                .param("day", day)
                .query(Rows.of(Long.class))
                .single();
    }

    private List<FiguresPage.Row> rows(String sql, LocalDate day) {
        return jdbc
                .sql("select studio_id, studio, title, day, number, note from (" + sql
                        + ") counted order by day desc, studio, title limit " + MOST)
                .param("day", day)
                .query(Rows.of(FiguresPage.Row.class))
                .list();
    }
}
