package org.touyan.insight.report.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.settle.LockReport;

/** Locks what was accepted so many days ago. */
@Component
class LockAccepted implements Chore {

    private final LockReport lockReport;
    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Clock clock;

    LockAccepted(LockReport lockReport, JdbcClient jdbc, Parameters parameters, Clock clock) {
        this.lockReport = lockReport;
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "report.lock";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate before = Beijing.day(clock.instant()).minusDays(parameters.number("report.lock.days"));
        jdbc.sql("""
                select r.report_id from report.report r
                where r.state = 'ACCEPTED' and not exists (select 1 from report.step s
                  where s.report_id = r.report_id and s.act = 'ACCEPT' and s.at >= :before)
                order by r.report_id
                """).param("before", Beijing.startOf(before.plusDays(1))).query(Rows.of(ReportId.class)).list()
                .forEach(id -> lockReport.lock(Actor.SYSTEM, id));
    }
}
