package org.touyan.foundation.catalog.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.database.Rows;

/** Occupations of the edition in force, by code and by likeness. */
@Component
class OccupationQuery {

    private final JdbcClient jdbc;

    OccupationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Occupation> byCode(String code) {
        return jdbc.sql("""
                select o.code, o.edition, o.name, o.definition, o.aliases, o.is_digital, o.is_green
                from catalog.occupation o join catalog.code_table t using (table_id, edition)
                where o.code = :code and t.valid_to is null
                """).param("code", code).query((row, n) -> occupation(row)).optional();
    }

    /** Two characters are enough for a Chinese word, and too few for a trigram: a word inside the name counts most. */
    List<Occupation> like(String words, int limit) {
        return jdbc.sql("""
                select o.code, o.edition, o.name, o.definition, o.aliases, o.is_digital, o.is_green
                from catalog.occupation o join catalog.code_table t using (table_id, edition)
                cross join lateral (
                  select greatest(
                    similarity(o.name, :words),
                    case when strpos(o.name, :words) > 0 then 1 else 0 end,
                    case when :words = any (o.aliases) then 0.9 else 0 end,
                    (select max(similarity(a.alias, :words)) * 0.8 from catalog.occupation_alias a
                     where a.edition = o.edition and a.code = o.code)) as likeness) as l
                where t.valid_to is null and l.likeness > 0.2
                order by l.likeness desc, o.code
                limit :limit
                """).param("words", words).param("limit", limit).query((row, n) -> occupation(row)).list();
    }

    Map<String, Double> heard(String words) {
        return jdbc.sql("select code, clearness from catalog.heard(:words)")
                .param("words", words)
                .query(Rows.of(Heard.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Heard::code, Heard::clearness));
    }

    record Heard(String code, double clearness) {}

    private static Occupation occupation(ResultSet row) throws SQLException {
        return new Occupation(row.getString("code"), row.getString("edition"), row.getString("name"),
                row.getString("definition"), Columns.words(row, "aliases"), row.getBoolean("is_digital"),
                row.getBoolean("is_green"));
    }
}
