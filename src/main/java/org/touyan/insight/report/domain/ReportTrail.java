package org.touyan.insight.report.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.ReportState;

/** What has happened to a report, step by step. */
@Component
public class ReportTrail {

    /** @param words why, or what was received; may be empty */
    public record Step(ReportAct act, ReportState state, String words, String byName, Instant at) {}

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ReportTrail(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Step> of(ReportId report) {
        return jdbc.sql(
                "select s.act, s.state, s.words, s.by_name, s.at from report.step s where s.report_id = :id order by s.at, s.step_id")
                .param("id", report).query(Rows.of(Step.class)).list();
    }

    @Transactional
    public void happened(Actor actor, Report report, ReportAct act, String words) {
        jdbc.sql("""
                insert into report.step (step_id, report_id, act, state, words, by_name, at)
                values (:id, :report, :act, :state, :words, :by, :at)
                """).param("id", Uuid7.next()).param("report", report.id()).param("act", act).param("state", report.state())
                .param("words", words).param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "report." + act.name().toLowerCase(Locale.ROOT).replace('_', '-'), "report", report.id(), report.path(),
                "form", report.code(), "period", report.period().text(), "seal", report.seal());
    }
}
