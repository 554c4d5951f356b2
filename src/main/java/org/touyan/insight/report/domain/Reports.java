package org.touyan.insight.report.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.insight.report.ReportId;

/** The reports, as far as the current actor may see them. */
public interface Reports extends Repository<Report, ReportId> {

    Report save(Report report);

    Optional<Report> findById(ReportId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Report> findByReportId(ReportId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Report get(ReportId id) {
        return findById(id).orElseThrow(() -> new NotFound("report " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Report toChange(ReportId id) {
        return findByReportId(id).orElseThrow(() -> new NotFound("report " + id));
    }
}
