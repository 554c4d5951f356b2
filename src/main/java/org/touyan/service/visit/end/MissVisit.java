package org.touyan.service.visit.end;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.domain.MissedBy;
import org.touyan.service.visit.domain.Visit;
import org.touyan.service.visit.domain.Visits;

/** The visit did not take place. Another time is agreed; nobody is blamed. */
@Component
public class MissVisit {

    private final Visits visits;
    private final AuditTrail audit;

    MissVisit(Visits visits, AuditTrail audit) {
        this.visits = visits;
        this.audit = audit;
    }

    @Transactional
    public void miss(Actor actor, VisitId id, MissedBy by) {
        Visit visit = visits.findById(id).orElseThrow(() -> new NotFound("visit " + id));
        visit.miss(by, actor.role());
        Visit saved = visits.save(visit);
        audit.note(actor, "visit.missed", "visit", saved.id(), saved.path(), "by", by.name());
    }
}
