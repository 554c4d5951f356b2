package org.touyan.insight.report.desk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.web.NavBadge;

/** Reports that wait for whoever looks. */
@Component
class ReportsBadge implements NavBadge {

    private final ReportsQuery query;

    ReportsBadge(ReportsQuery query) {
        this.query = query;
    }

    @Override
    public String key() {
        return ReportsNavigation.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public int count() {
        return query.waiting(Acting.current()).size();
    }
}
