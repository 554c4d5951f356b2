package org.touyan.insight.report.open;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.NotFound;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Doors;
import org.touyan.insight.report.domain.Lines;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.paper.PrintReport;

/** Reads for everybody what was published: locked reports of forms that say so, and no others. */
@Component
class OpenStatements {

    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Reports reports;
    private final Lines lines;
    private final Doors doors;
    private final PrintReport printReport;

    OpenStatements(JdbcClient jdbc, Elevated elevated, Reports reports, Lines lines, Doors doors, PrintReport printReport) {
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.reports = reports;
        this.lines = lines;
        this.doors = doors;
        this.printReport = printReport;
    }

    @Transactional(readOnly = true)
    public StatementsPage all() {
        return new StatementsPage(rows());
    }

    @Transactional(readOnly = true)
    public StatementPage one(ReportId id) {
        StatementsPage.Row head = rows().stream().filter(row -> row.reportId().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("statement " + id));
        return elevated.asSystem(() -> {
            Report report = reports.get(id);
            return new StatementPage(head, lines.of(report), doors.of(report), printReport.standing(report).orElse(null));
        });
    }

    private List<StatementsPage.Row> rows() {
        return elevated.asSystem(() -> jdbc.sql("""
                select r.report_id, t.title, t.title_en, t.source, r.union_name, r.first_day, r.last_day,
                  (r.locked_at at time zone 'Asia/Shanghai')::date as locked_on
                from report.report r join report.template t using (template_id)
                where t.published and r.state in ('LOCKED', 'RESTATED')
                order by r.last_day desc, r.code, r.org_path
                """).query(Rows.of(StatementsPage.Row.class)).list());
    }
}
