package org.touyan.insight.story.wall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.BusinessRule;

/** Reads who holds which honour since when, of those who agreed to be shown. */
@Component
class HonourWall {

    private static final int MOST = 2000;

    private record Held(int year, String code, String title, String nameEn, String slug, String name, boolean posthumous) {}

    private final JdbcClient jdbc;

    HonourWall(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param honour and year: only these; empty and 0 for all */
    @BusinessRule(id = "TOL-5", says = "The wall of honours is ordered by year, by code and by strokes of the name, never by who is better; whoever has not agreed to be shown is not on it.", source = "domain §3.12 L2; PIPL 25")
    @Transactional(readOnly = true)
    public HonoursPage page(String honour, int year) {
        List<Held> all = jdbc.sql("""
                select h.year, h.honour_type as code, h.title, h.name_en, p.slug, p.name, h.posthumous
                from roster.profile_honour h join roster.profile p using (person_id)
                where (:honour = '' or h.honour_type = :honour) and (:year = 0 or h.year = :year)
                order by h.year desc, h.honour_type, p.name collate roster.strokes, p.slug
                limit :most
                """).param("honour", honour).param("year", year).param("most", MOST).query(Rows.of(Held.class)).list();
        Map<Integer, Map<String, HonoursPage.Honour>> years = new LinkedHashMap<>();
        all.forEach(held -> years.computeIfAbsent(held.year(), y -> new LinkedHashMap<>())
                .computeIfAbsent(held.code() + held.title(), c -> HonoursPage.Honour.of(held.title(), held.nameEn()))
                .people().add(new HonoursPage.Holder(held.slug(), held.name(), held.posthumous())));
        return new HonoursPage(years.entrySet().stream()
                .map(one -> new HonoursPage.Year(one.getKey(), List.copyOf(one.getValue().values())))
                .toList(), kinds(), everyYear(), honour, year);
    }

    private List<HonoursPage.Kind> kinds() {
        return jdbc.sql("""
                select distinct h.honour_type as code, t.name, t.name_en from roster.profile_honour h join catalog.honour_type t on t.code = h.honour_type
                order by 1
                """).query(Rows.of(HonoursPage.Kind.class)).list();
    }

    private List<Integer> everyYear() {
        return jdbc.sql("select distinct year from roster.profile_honour order by 1 desc").query(Rows.of(Integer.class)).list();
    }
}
