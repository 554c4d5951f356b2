package org.touyan.insight.impact.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metric;

/** The numbered papers behind the rows of a figure, as far as the reader may see them: row-level security decides. */
@Component
class RowPapers {

    record Paper(String subject, String id, String number) {}

    private final JdbcClient jdbc;

    RowPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By row; of several papers the first, which all later ones replace. */
    @Transactional(readOnly = true)
    public Map<String, Paper> of(Metric metric, List<Figures.Row> rows) {
        if (metric.paper().isEmpty() || rows.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select p.subject_id::text as subject, p.paper_id::text as id, p.number
                from paper.paper p
                where p.subject_module = :module and p.subject_id::text in (:rows)
                order by p.issued_at
                """)
                .param("module", metric.paper())
                .param("rows", rows.stream().map(Figures.Row::id).toList())
                .query(Rows.of(Paper.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Paper::subject, paper -> paper, (first, later) -> first));
    }
}
