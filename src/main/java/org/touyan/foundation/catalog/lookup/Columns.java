package org.touyan.foundation.catalog.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Columns that hold several words. */
final class Columns {

    private Columns() {}

    static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
