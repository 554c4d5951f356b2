package org.touyan.service.visit.end;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.domain.Calendar;
import org.touyan.service.visit.domain.Visit;
import org.touyan.service.visit.domain.Visits;
import org.touyan.service.visit.gate.Gates;

/** The expert has arrived. Nobody has to say so: a log alone is enough. */
@Component
public class StartVisit {

    private final Visits visits;
    private final Calendar calendar;
    private final Gates gates;
    private final AuditTrail audit;
    private final Clock clock;

    StartVisit(Visits visits, Calendar calendar, Gates gates, AuditTrail audit, Clock clock) {
        this.visits = visits;
        this.calendar = calendar;
        this.gates = gates;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws org.touyan.foundation.shared.RuleBroken when a required agreement or insurance is missing */
    @Transactional
    public void start(Actor actor, VisitId id) {
        Visit visit = visits.findById(id).orElseThrow(() -> new NotFound("visit " + id));
        visit.start(clock.instant(), actor.role());
        gates.open(visit);
        Visit saved = calendar.save(visit);
        audit.note(actor, "visit.started", "visit", saved.id(), saved.path());
    }
}
