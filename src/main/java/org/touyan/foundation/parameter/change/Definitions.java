package org.touyan.foundation.parameter.change;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.domain.Definition;
import org.touyan.foundation.shared.NotFound;

/** What each parameter is: kind, unit, bounds and where its default comes from. */
@Component
class Definitions {

    private final JdbcClient jdbc;

    Definitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Definition get(String key) {
        return jdbc.sql("""
                select key, kind, default_value, unit, min_value, max_value, origin, source
                from parameter.definition
                where key = :key
                """)
                .param("key", key)
                .query(Rows.of(Definition.class))
                .optional()
                .orElseThrow(() -> new NotFound("parameter " + key));
    }
}
