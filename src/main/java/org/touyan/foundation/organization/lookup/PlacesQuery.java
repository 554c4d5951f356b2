package org.touyan.foundation.organization.lookup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.shared.OrgPath;

/** Towns, their other numbers, the ways between them, and the unions. Public knowledge. */
@Component
class PlacesQuery {

    record Alias(String codeSystem, String code) {}

    record Way(String from, String to) {}

    private record Length(String from, String to, int minutes) {}

    private final JdbcClient jdbc;

    PlacesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Town> towns() {
        return jdbc.sql("""
                select code, name, name_en, path, lng, lat, hex_col, hex_row, island, boat_only, ferry_note, ferry_note_en
                from organization.region
                where code_system = 'NBS' and is_town and valid_to is null
                order by code
                """).query(Rows.of(Town.class)).list();
    }

    Map<Alias, String> aliases() {
        return jdbc.sql("""
                select code_system, code, nbs_code
                from organization.region
                where is_town and valid_to is null
                """)
                .query((row, n) -> Map.entry(new Alias(row.getString("code_system"), row.getString("code")),
                        row.getString("nbs_code")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<Way, Integer> minutes() {
        return jdbc.sql("""
                select from_code as "from", to_code as "to", minutes
                from organization.travel_minutes
                """)
                .query((row, n) -> new Length(row.getString("from"), row.getString("to"), row.getInt("minutes")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(length -> new Way(length.from(), length.to()), Length::minutes));
    }

    /** The unions at these places, the lowest first. */
    List<Unit> unitsAt(List<OrgPath> places) {
        return jdbc.sql("""
                select unit_id as id, path, name, name_en, kind, term_start, term_end
                from organization.unit
                where path in (:places)
                order by length(path) desc
                """).param("places", places.stream().map(OrgPath::value).toList()).query(Rows.of(Unit.class)).list();
    }

    List<Unit> unitsBelow(OrgPath path) {
        return jdbc.sql("""
                select unit_id as id, path, name, name_en, kind, term_start, term_end
                from organization.unit
                where parent = :path
                order by path
                """).param("path", path).query(Rows.of(Unit.class)).list();
    }

}
