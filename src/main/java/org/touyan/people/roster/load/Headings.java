package org.touyan.people.roster.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.sheet.SheetRow;

/** What the columns of a file mean: as this union has explained them before, else as most offices write them. */
@Component
class Headings {

    private static final int LONGEST = 60;

    private final JdbcClient jdbc;

    Headings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this union has explained, by its bare heading. */
    Map<String, String> explained(OrgPath path) {
        Map<String, String> explained = new HashMap<>();
        jdbc.sql("select heading, column_key from roster.load_heading where org_path = :path")
                .param("path", path)
                .query((row, n) -> explained.put(row.getString("heading"), row.getString("column_key")))
                .list();
        return explained;
    }

    void explain(OrgPath path, List<String> headings, List<String> mapping) {
        for (int i = 0; i < headings.size(); i++) {
            String heading = LoadColumn.bare(headings.get(i));
            if (!heading.isEmpty() && heading.length() <= LONGEST) {
                jdbc.sql("""
                        insert into roster.load_heading (org_path, heading, column_key) values (:path, :heading, :column)
                        on conflict (org_path, heading) do update set column_key = excluded.column_key
                        """)
                        .param("path", path)
                        .param("heading", heading)
                        .param("column", mapping.get(i))
                        .update();
            }
        }
    }

    /** Our column under each cell of a row of headings; empty where nobody knows, or where another has it already. */
    static List<String> mapping(SheetRow row, Map<String, String> explained) {
        List<String> mapping = new ArrayList<>();
        for (String heading : row.cells()) {
            String column = explained.getOrDefault(LoadColumn.bare(heading), LoadColumn.of(heading).map(Enum::name).orElse(""));
            mapping.add(mapping.contains(column) ? "" : column);
        }
        return mapping;
    }

    static boolean complete(List<String> mapping) {
        return Arrays.stream(LoadColumn.values()).filter(LoadColumn::compulsory).allMatch(c -> mapping.contains(c.name()));
    }

    static long known(List<String> mapping) {
        return mapping.stream().filter(c -> !c.isEmpty()).count();
    }
}
