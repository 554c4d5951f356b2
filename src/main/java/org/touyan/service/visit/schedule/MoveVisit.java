package org.touyan.service.visit.schedule;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.domain.Calendar;
import org.touyan.service.visit.domain.Visit;
import org.touyan.service.visit.domain.Visits;

/** Puts an agreed visit at another time; the other side hears of it at once. */
@Component
public class MoveVisit {

    private final Visits visits;
    private final Calendar calendar;
    private final ScheduleNotice notice;
    private final AuditTrail audit;
    private final Clock clock;

    MoveVisit(Visits visits, Calendar calendar, ScheduleNotice notice, AuditTrail audit, Clock clock) {
        this.visits = visits;
        this.calendar = calendar;
        this.notice = notice;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void move(Actor actor, VisitId id, TimeWindow window) {
        Visit visit = visits.findById(id).orElseThrow(() -> new NotFound("visit " + id));
        if (window.to().isBefore(clock.instant())) {
            throw RuleBroken.at("day", "visit.schedule.past");
        }
        visit.move(window, actor.role());
        Visit moved = calendar.save(visit);
        audit.note(actor, "visit.moved", "visit", moved.id(), moved.path(), "from", window.from().toString());
        notice.moved(moved);
    }
}
