package org.touyan.service.visit.end;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.OrderReleased;
import org.touyan.service.request.RequestEnded;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.VisitState;
import org.touyan.service.visit.domain.Visit;
import org.touyan.service.visit.domain.Visits;
import org.touyan.service.visit.schedule.ScheduleNotice;

/** Takes a visit out of the calendar: by one of the two sides, or because the order behind it is gone. */
@Component
public class CallOffVisit {

    private final Visits visits;
    private final ScheduleNotice notice;
    private final AuditTrail audit;
    private final Elevated elevated;

    CallOffVisit(Visits visits, ScheduleNotice notice, AuditTrail audit, Elevated elevated) {
        this.visits = visits;
        this.notice = notice;
        this.audit = audit;
        this.elevated = elevated;
    }

    @Transactional
    public void callOff(Actor actor, VisitId id) {
        off(actor, visits.findById(id).orElseThrow(() -> new NotFound("visit " + id)), actor.role());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(OrderReleased order) {
        Actor actor = Acting.current();
        elevated.runAsSystem(() -> visits.ofOrder(order.order()).stream().filter(v -> v.state() == VisitState.SCHEDULED)
                .forEach(v -> off(actor, v, Role.SYSTEM)));
    }

    /** Both sides know already: one of them has ended it, the other hears of his order. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RequestEnded request) {
        Actor actor = Acting.current();
        elevated.runAsSystem(() -> visits.ofRequest(request.request()).stream().filter(v -> v.state() == VisitState.SCHEDULED)
                .forEach(v -> out(actor, v, Role.SYSTEM)));
    }

    private void off(Actor actor, Visit visit, Role role) {
        notice.calledOff(out(actor, visit, role));
    }

    private Visit out(Actor actor, Visit visit, Role role) {
        visit.callOff(role);
        Visit saved = visits.save(visit);
        audit.note(actor, "visit.called-off", "visit", saved.id(), saved.path());
        return saved;
    }
}
