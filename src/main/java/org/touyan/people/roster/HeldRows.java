package org.touyan.people.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.people.roster.HeldElsewhere.Held;

/** Reads what a module holds about a person, for its part of {@link HeldElsewhere}. */
@Component
public class HeldRows {

    private final JdbcClient jdbc;

    HeldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sql one text for each column; the person is called {@code :person} */
    public Held read(String title, List<String> columns, String sql, PersonId person) {
        return new Held(title, columns,
                jdbc.sql(sql).param("person", person).query((row, n) -> cells(row, columns.size())).list());
    }

    private static List<String> cells(ResultSet row, int many) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            cells.add(Objects.requireNonNullElse(row.getString(i), ""));
        }
        return cells;
    }
}
