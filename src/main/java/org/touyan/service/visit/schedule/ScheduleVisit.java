package org.touyan.service.visit.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.OrderView;
import org.touyan.service.dispatch.Orders;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.VisitScheduled;
import org.touyan.service.visit.domain.Calendar;
import org.touyan.service.visit.domain.Visit;

/** Writes an agreed time into everybody's calendar. */
@Component
public class ScheduleVisit {

    private final Orders orders;
    private final Calendar calendar;
    private final ScheduleNotice notice;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    ScheduleVisit(Orders orders, Calendar calendar, ScheduleNotice notice, ApplicationEventPublisher events,
            AuditTrail audit, Clock clock) {
        this.orders = orders;
        this.calendar = calendar;
        this.notice = notice;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param remote by phone or video: nobody travels
     * @param risky  insurance and an agreement are needed before it starts
     * @throws Conflict   if the order is not accepted, or the expert has been taken just now
     * @throws RuleBroken if the time has passed or the expert is taken then
     */
    @Transactional
    public VisitId schedule(Actor actor, OrderId id, TimeWindow window, boolean remote, boolean risky) {
        actor.require(Role.EXPERT, Role.ASKER, Role.TOWN_CADRE, Role.CITY_STAFF);
        OrderView order = orders.find(id).orElseThrow(() -> new NotFound("order " + id));
        if (order.state() != OrderState.ACCEPTED) {
            throw new Conflict("visit.schedule.not-accepted");
        }
        Instant now = clock.instant();
        if (window.to().isBefore(now)) {
            throw RuleBroken.at("day", "visit.schedule.past");
        }
        Visit visit = calendar.save(Visit.scheduled(order.id(), order.request(),
                Objects.requireNonNull(order.expert()), order.path(), window, remote, risky, now));
        audit.note(actor, "visit.scheduled", "visit", visit.id(), visit.path(), "from", window.from().toString());
        notice.scheduled(visit);
        events.publishEvent(new VisitScheduled(visit.id(), visit.order(), visit.request(), visit.expert(),
                visit.path(), window, now));
        return visit.id();
    }
}
