package org.touyan.service.visit.schedule;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.domain.Calendar;
import org.touyan.service.visit.domain.Visit;
import org.touyan.service.visit.domain.Visits;

/** Says of an agreed visit that it is dangerous after all; the expert hears what is needed before he begins. */
@Component
public class MarkRisky {

    private final Visits visits;
    private final Calendar calendar;
    private final ScheduleNotice notice;
    private final AuditTrail audit;

    MarkRisky(Visits visits, Calendar calendar, ScheduleNotice notice, AuditTrail audit) {
        this.visits = visits;
        this.calendar = calendar;
        this.notice = notice;
        this.audit = audit;
    }

    @Transactional
    public void mark(Actor actor, VisitId id) {
        Visit visit = visits.findById(id).orElseThrow(() -> new NotFound("visit " + id));
        if (visit.risky()) {
            return;
        }
        visit.markRisky(actor.role());
        Visit marked = calendar.save(visit);
        audit.note(actor, "visit.marked-risky", "visit", marked.id(), marked.path());
        notice.risky(marked);
    }
}
