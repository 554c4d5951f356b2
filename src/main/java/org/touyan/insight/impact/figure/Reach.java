package org.touyan.insight.impact.figure;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.insight.impact.domain.Period;

/**
 * In which towns how many of the companies have had a session (在全域企业推进). For the desk, in the order of the towns' codes: it
 * says where nobody has been yet, and compares nobody.
 */
@Component
class Reach {

    private final JdbcClient jdbc;
    private final Elevated elevated;

    Reach(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Transactional(readOnly = true)
    public List<FigurePage.Reached> of(OrgPath path, Period period) {
        return elevated.asSystem(() -> jdbc.sql("""
                select b.town, count(*) as companies, count(*) filter (where exists (
                  select 1 from lecture.counted_session s
                  where s.body_id = b.body_id and s.at >= :from and s.at < :to)) as reached
                from organization.body b
                where b.kind = 'ENTERPRISE' and b.path like :path || '%'
                group by b.town
                order by b.town
                """)
                .param("path", path.value())
                .param("from", Beijing.startOf(period.first()))
                .param("to", Beijing.startOf(period.last().plusDays(1)))
                .query(Rows.of(FigurePage.Reached.class))
                .list());
    }
}
