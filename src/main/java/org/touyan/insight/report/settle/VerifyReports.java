package org.touyan.insight.report.settle;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.AlsoVerified;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Entries;

/** Looks whether what stands in locked reports is what was sealed; the figures themselves are looked at where they were frozen. */
@Component
public class VerifyReports implements AlsoVerified {

    private record Locked(ReportId reportId, String code, OrgPath orgPath, String seal, boolean inTrail) {}

    private final Entries entries;
    private final JdbcClient jdbc;

    VerifyReports(Entries entries, JdbcClient jdbc) {
        this.entries = entries;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public Findings look() {
        List<Locked> locked = jdbc.sql("""
                select r.report_id, r.code, r.org_path, r.seal, exists (select 1 from audit.entry e
                  where e.subject_kind = 'report' and e.subject_id = r.report_id::text and e.detail like '%seal=' || r.seal) as in_trail
                from report.report r where r.seal is not null order by r.report_id
                """).query(Rows.of(Locked.class)).list();
        return new Findings(locked.size(), locked.stream().flatMap(report -> lines(report).stream()).toList());
    }

    private List<String> lines(Locked report) {
        List<String> lines = new ArrayList<>();
        entries.broken(report.reportId()).forEach(cell -> lines.add(line(report, "the entry of cell " + cell)));
        if (!report.inTrail() || !entries.sealOf(report.reportId()).equals(report.seal())) {
            lines.add(line(report, "the whole of it"));
        }
        return lines;
    }

    private static String line(Locked report, String what) {
        return "report %s of %s, %s: TAMPERED: %s".formatted(report.code(), report.orgPath(), report.reportId(), what);
    }
}
