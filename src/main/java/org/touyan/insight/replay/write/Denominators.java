package org.touyan.insight.replay.write;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;

/** What a mean must not be said without, and no figure holds. */
@Component
class Denominators {

    private static final String SOURCES = """
            select 'household-gain' as metric, i.year, i.base_year, i.org_path
            from workshop.income_now i
            where i.confirmed_by is not null
            union all
            select 'village-gain', v.year, v.base_year, v.org_path
            from workshop.village_income_now v
            where v.confirmed_by is not null
            """;

    private final JdbcClient jdbc;
    private final Parameters parameters;

    Denominators(JdbcClient jdbc, Parameters parameters) {
        this.jdbc = jdbc;
        this.parameters = parameters;
    }

    int smallest() {
        return parameters.number("cell.suppression.k");
    }

    /** Against which years the households, or the villages, of this figure compare theirs. */
    List<Integer> baseYears(Source gain) {
        return jdbc.sql("""
                select distinct s.base_year
                from (%s) s
                where s.metric = :metric and s.year = :year and s.org_path like :path || '%%'
                order by s.base_year
                """.formatted(SOURCES))
                .param("metric", gain.metric().id())
                .param("year", gain.snapshot().firstDay().getYear())
                .param("path", gain.snapshot().orgPath().value())
                .query(Rows.of(Integer.class))
                .list();
    }
}
