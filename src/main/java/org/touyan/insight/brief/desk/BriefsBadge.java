package org.touyan.insight.brief.desk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.web.NavBadge;

/** How many briefs wait for whoever looks. */
@Component
class BriefsBadge implements NavBadge {

    private final BriefsQuery query;

    BriefsBadge(BriefsQuery query) {
        this.query = query;
    }

    @Override
    public String key() {
        return "briefs";
    }

    @Override
    @Transactional(readOnly = true)
    public int count() {
        return query.waiting(Acting.current());
    }
}
