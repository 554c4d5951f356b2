package org.touyan.outreach.lecture.settle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.LectureBookings;
import org.touyan.outreach.lecture.domain.TopicVersion;
import org.touyan.outreach.lecture.domain.TopicVersions;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitTerms;

/** What a lecture waits for before it is told, and whether it is photographed: its lecturer reads both before he begins. */
@Component
class LectureTerms implements VisitTerms {

    private final LectureBookings bookings;
    private final TopicVersions versions;
    private final Elevated elevated;

    LectureTerms(LectureBookings bookings, TopicVersions versions, Elevated elevated) {
        this.bookings = bookings;
        this.versions = versions;
        this.elevated = elevated;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> missing(RequestId request, LocalDate day) {
        return elevated.asSystem(() -> bookings.findById(request)
                .filter(booking -> booking.state() == BookingState.ACCEPTED)
                .flatMap(booking -> booking.missing(topic(booking)))
                .map(RuleBroken::key)
                .map(List::of)
                .orElse(List.of()));
    }

    @BusinessRule(id = "LEC-11", says = "Of a secret topic there are no pictures.")
    @Override
    @Transactional(readOnly = true)
    public boolean pictures(RequestId request) {
        Optional<LectureBooking> lecture = elevated.asSystem(() -> bookings.findById(request));
        return lecture.isEmpty() || !elevated.asSystem(() -> topic(lecture.get())).text().secret();
    }

    private TopicVersion topic(LectureBooking booking) {
        return versions.get(booking.topic());
    }
}
