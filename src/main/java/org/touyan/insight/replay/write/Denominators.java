package org.touyan.insight.replay.write;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;

/** What a mean must not be said without, and no figure holds. */
@Component
class Denominators {

    private final JdbcClient jdbc;
    private final Parameters parameters;

    Denominators(JdbcClient jdbc, Parameters parameters) {
        this.jdbc = jdbc;
        this.parameters = parameters;
    }

    int smallest() {
        return parameters.number("cell.suppression.k");
    }

    /** Against which years the households of this figure compare theirs. */
    List<Integer> baseYears(Source gain) {
        return jdbc.sql("""
                select distinct i.base_year
                from workshop.income_now i
                where i.confirmed_by is not null and i.year = :year and i.org_path like :path || '%'
                order by i.base_year
                """)
                .param("year", gain.snapshot().firstDay().getYear())
                .param("path", gain.snapshot().orgPath().value())
                .query(Rows.of(Integer.class))
                .list();
    }
}
