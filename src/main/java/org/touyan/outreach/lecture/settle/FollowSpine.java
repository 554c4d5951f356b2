package org.touyan.outreach.lecture.settle;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.domain.BookingAct;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.LectureBookings;
import org.touyan.outreach.lecture.domain.Parts;
import org.touyan.outreach.lecture.domain.Secret;
import org.touyan.service.request.RequestEnded;
import org.touyan.service.request.RequestReviewed;
import org.touyan.service.request.RequestState;
import org.touyan.service.visit.VisitLogged;

/** The sheet follows its visits and its request, in their transaction; what must not be is undone with it, and said in words. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowSpine {

    private final LectureBookings bookings;
    private final Parts parts;
    private final Secret secret;
    private final JdbcClient jdbc;
    private final Elevated elevated;

    FollowSpine(LectureBookings bookings, Parts parts, Secret secret, JdbcClient jdbc,
            Elevated elevated) {
        this.bookings = bookings;
        this.parts = parts;
        this.secret = secret;
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @EventListener
    public void on(VisitLogged visit) {
        Actor actor = Acting.current();
        elevated.runAsSystem(() -> bookings.findByRequestId(visit.request()).ifPresent(booking -> {
            refuse(booking);
            boolean leads = parts.of(visit.request()).stream().anyMatch(p -> p.lead() && visit.order().equals(p.orderId()));
            if (leads && booking.state() == BookingState.READY) {
                booking.hold(actor, visit.startedAt(), visit.minutes(), heads(visit), visit.note());
                bookings.save(booking);
                jdbc.sql("update lecture.booking set feedback_hash = :hash where request_id = :request")
                        .param("hash", Secret.hash(secret.of(Secret.FEEDBACK, booking.request())))
                        .param("request", booking.request())
                        .update();
            }
        }));
    }

    @BusinessRule(id = "LEC-7", says = "No lecture is logged before everything is there that must be.")
    private static void refuse(LectureBooking booking) {
        switch (booking.state()) {
            case READY, HELD, FEEDBACK, CLOSED -> {
            }
            case REQUESTED, CONFIRMED_CONTENT, ASSIGNED, ACCEPTED, CANCELLED, NO_SHOW ->
                throw RuleBroken.because("lecture.hold.not-ready");
        }
    }

    private @Nullable Integer heads(VisitLogged visit) {
        return jdbc.sql("select heads from visit.visit where visit_id = :visit").param("visit", visit.visit())
                .query((row, n) -> row.getObject(1, Integer.class)).list().getFirst();
    }

    @EventListener
    public void on(RequestReviewed review) {
        elevated.runAsSystem(() -> bookings.findByRequestId(review.request())
                .filter(booking -> booking.state() == BookingState.HELD)
                .ifPresent(booking -> {
                    booking.takeFeedback(Actor.SYSTEM);
                    bookings.save(booking);
                }));
    }

    @EventListener
    public void on(RequestEnded request) {
        BookingAct act = request.state() == RequestState.CLOSED ? BookingAct.CLOSE : BookingAct.CANCEL;
        elevated.runAsSystem(() -> bookings.findByRequestId(request.request())
                .filter(booking -> LectureBooking.STEPS.allows(booking.state(), act, Actor.SYSTEM.role()))
                .ifPresent(booking -> {
                    if (act == BookingAct.CLOSE) {
                        booking.close(Actor.SYSTEM);
                    } else {
                        booking.cancel(Actor.SYSTEM, "");
                    }
                    bookings.save(booking);
                }));
    }
}
