package org.touyan.outreach.lecture.assign;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.domain.BookingAct;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.LectureBookings;
import org.touyan.outreach.lecture.domain.Parts;
import org.touyan.outreach.lecture.domain.Parts.Part;
import org.touyan.outreach.lecture.domain.TopicVersions;
import org.touyan.service.dispatch.CompanionAccepted;
import org.touyan.service.dispatch.CompanionReleased;
import org.touyan.service.dispatch.InvitationTakenBack;
import org.touyan.service.dispatch.OrderAccepted;
import org.touyan.service.dispatch.OrderDeclined;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderReleased;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.schedule.ScheduleVisit;

/**
 * The sheet follows the answers, in their transaction: with a yes the time stands in his calendar, where nobody is in two places,
 * and when all have said yes and nothing is missing it is ready; with a no another one can be asked.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowAnswers {

    private final LectureBookings bookings;
    private final TopicVersions versions;
    private final Parts parts;
    private final ScheduleVisit schedule;
    private final Elevated elevated;

    FollowAnswers(LectureBookings bookings, TopicVersions versions, Parts parts, ScheduleVisit schedule, Elevated elevated) {
        this.bookings = bookings;
        this.versions = versions;
        this.parts = parts;
        this.schedule = schedule;
        this.elevated = elevated;
    }

    @EventListener
    public void on(OrderAccepted fact) {
        agreed(fact.request(), fact.order());
    }

    @EventListener
    public void on(CompanionAccepted fact) {
        agreed(fact.request(), fact.order());
    }

    @EventListener
    public void on(OrderDeclined fact) {
        cannot(fact.request(), fact.order());
    }

    @EventListener
    public void on(InvitationTakenBack fact) {
        cannot(fact.request(), fact.order());
    }

    @EventListener
    public void on(OrderReleased fact) {
        cannot(fact.request(), fact.order());
    }

    @EventListener
    public void on(CompanionReleased fact) {
        cannot(fact.request(), fact.order());
    }

    private void agreed(RequestId request, OrderId order) {
        Actor actor = Acting.current();
        Optional<LectureBooking> found = elevated.asSystem(() -> bookings.findByRequestId(request));
        if (found.isEmpty()) {
            return;
        }
        LectureBooking booking = found.get();
        schedule.schedule(actor, order, booking.wanted().window(), false, false);
        elevated.runAsSystem(() -> {
            if (booking.state() == BookingState.ASSIGNED && parts.of(request).stream().allMatch(Part::agreed)) {
                booking.accept(actor);
                var topic = versions.get(booking.topic());
                if (booking.missing(topic).isEmpty()) {
                    booking.makeReady(actor, topic);
                }
                bookings.save(booking);
            }
        });
    }

    private void cannot(RequestId request, OrderId order) {
        Actor actor = Acting.current();
        elevated.runAsSystem(() -> bookings.findByRequestId(request).ifPresent(booking -> {
            parts.free(order);
            if (LectureBooking.STEPS.allows(booking.state(), BookingAct.GIVE_BACK, actor.role())) {
                booking.giveBack(actor);
                bookings.save(booking);
            }
        }));
    }
}
