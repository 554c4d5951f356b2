package org.touyan.outreach.lecture.settle;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.domain.BookingAct;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.LectureBookings;
import org.touyan.outreach.lecture.domain.TopicVersion;
import org.touyan.outreach.lecture.domain.TopicVersions;
import org.touyan.service.request.Readings;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Requests;
import org.touyan.service.request.end.EndRequest;

/** Confirms what will be told, notes what must be on file, and says when nobody came. */
@Component
public class SettleBooking {

    private final LectureBookings bookings;
    private final TopicVersions versions;
    private final Requests requests;
    private final Readings readings;
    private final EndRequest endRequest;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    SettleBooking(LectureBookings bookings, TopicVersions versions, Requests requests, Readings readings, EndRequest endRequest,
            JdbcClient jdbc, AuditTrail audit) {
        this.bookings = bookings;
        this.versions = versions;
        this.requests = requests;
        this.readings = readings;
        this.endRequest = endRequest;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** With the latest cleared version of what was ordered. */
    @Transactional
    public void confirmContent(Actor actor, RequestId id) {
        actor.require(Role.CITY_STAFF);
        LectureBooking booking = bookings.toChange(id);
        booking.confirmContent(actor, latest(booking.topic()));
        RequestBrief request = requests.find(id).orElseThrow(() -> new NotFound("request " + id));
        if (request.state() == RequestState.SUBMITTED) {
            readings.readAsItStands(actor, id);
        }
        saved(actor, booking, "lecture.content-confirmed");
    }

    private TopicVersion latest(VersionId ordered) {
        TopicVersion version = versions.get(ordered);
        return jdbc.sql("""
                select version_id from lecture.topic where topic_id = :topic and state = 'CLEARED' order by version_no desc limit 1
                """).param("topic", version.topic()).query(Rows.of(VersionId.class)).optional().map(versions::get)
                .orElse(version);
    }

    /** By the unit itself, or by staff who have it in writing. */
    @Transactional
    public void consent(Actor actor, RequestId id, String by, LocalDate on, String document) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        LectureBooking booking = open(id);
        booking.consent(by, on, document);
        readyIfPossible(actor, booking);
        saved(actor, booking, "lecture.consented");
    }

    @Transactional
    public void agree(Actor actor, RequestId id, String number, LocalDate on) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        LectureBooking booking = open(id);
        booking.agree(number, on);
        readyIfPossible(actor, booking);
        saved(actor, booking, "lecture.agreed");
    }

    private LectureBooking open(RequestId id) {
        LectureBooking booking = bookings.toChange(id);
        if (!LectureBooking.STEPS.allows(booking.state(), BookingAct.CANCEL, Role.CITY_STAFF)) {
            throw new Conflict("lecture.papers.too-late");
        }
        return booking;
    }

    private void readyIfPossible(Actor actor, LectureBooking booking) {
        TopicVersion topic = versions.get(booking.topic());
        if (booking.state() == BookingState.ACCEPTED && booking.missing(topic).isEmpty()) {
            booking.makeReady(actor, topic);
        }
    }

    /** @throws org.touyan.foundation.shared.RuleBroken when something is missing, in words */
    @Transactional
    public void makeReady(Actor actor, RequestId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        LectureBooking booking = bookings.toChange(id);
        booking.makeReady(actor, versions.get(booking.topic()));
        saved(actor, booking, "lecture.ready");
    }

    /** The request ends with it, and whoever was to go is free again. */
    @Transactional
    public void noShow(Actor actor, RequestId id, String why) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        LectureBooking booking = bookings.toChange(id);
        booking.noShow(actor, why);
        saved(actor, booking, "lecture.no-show");
        endRequest.withdraw(actor, id, why);
    }

    @Transactional
    public void cancel(Actor actor, RequestId id, String why) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        LectureBooking booking = bookings.toChange(id);
        booking.cancel(actor, why);
        saved(actor, booking, "lecture.cancelled");
        endRequest.withdraw(actor, id, why);
    }

    private void saved(Actor actor, LectureBooking booking, String act) {
        bookings.save(booking);
        audit.note(actor, act, "lecture", booking.request(), booking.path());
    }
}
