package org.touyan.people.assessment.own;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.people.assessment.plan.BatchesQuery;

/** Reads what belongs to the company that asks: the database shows it nothing else. */
@Component
class OwnQuery {

    private final BatchesQuery batches;
    private final JdbcClient jdbc;

    OwnQuery(BatchesQuery batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public OwnPage page() {
        return new OwnPage(jdbc.sql("""
                select f.filing_id, f.state, f.number, f.applied_on, f.valid_until,
                  coalesce((select string_agg(s.occupation_name || ' ' || s.highest, chr(10) order by s.occupation)
                    from assessment.filing_scope s where s.filing_id = f.filing_id), '') as occupations
                from assessment.filing f
                order by f.applied_on desc, f.filing_id
                """).query(Rows.of(OwnPage.Filed.class)).list(), batches.rows());
    }
}
