package org.touyan.outreach.lecture.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.LectureBookings;
import org.touyan.outreach.lecture.domain.Mark;
import org.touyan.outreach.lecture.domain.Secret;
import org.touyan.service.request.RequestId;

/** Takes one voice for each page that was opened, and no more than there were listeners. */
@Component
public class TakeFeedback {

    /** What is shown of the lecture; nothing of who ordered it. */
    record Heard(RequestId requestId, String title, int heads, int voices, @Nullable Instant startedAt) {}

    private final LectureBookings bookings;
    private final Secret secret;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    TakeFeedback(LectureBookings bookings, Secret secret, Parameters parameters, JdbcClient jdbc, Elevated elevated,
            Clock clock) {
        this.bookings = bookings;
        this.secret = secret;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    /** The address behind the code, for whoever shows it to the listeners. */
    public String path(RequestId request) {
        return "/talk/" + secret.of(Secret.FEEDBACK, request);
    }

    /** Whether it may still be said of this lecture. */
    @Transactional(readOnly = true)
    public boolean open(RequestId request) {
        return elevated.asSystem(() -> found(secret.of(Secret.FEEDBACK, request))
                .filter(h -> h.startedAt() != null && h.startedAt().isAfter(since())).isPresent());
    }

    private Instant since() {
        return clock.instant().minus(parameters.duration("lecture.feedback.days"));
    }

    /** @throws NotFound when there is no such code, or not any more */
    @Transactional(readOnly = true)
    public Heard heard(String code) {
        return elevated.asSystem(() -> find(code));
    }

    private Heard find(String code) {
        return found(code).filter(h -> h.startedAt() != null && h.startedAt().isAfter(since()))
                .orElseThrow(() -> new NotFound("a lecture behind this code"));
    }

    private Optional<Heard> found(String code) {
        return jdbc.sql("""
                select b.request_id, t.title, coalesce(b.heads_counted, 0) as heads, b.started_at,
                  (select count(*) from lecture.feedback f where f.request_id = b.request_id) as voices
                from lecture.booking b join lecture.topic t using (version_id)
                where b.feedback_hash = :hash and b.state in ('HELD', 'FEEDBACK', 'CLOSED')
                """).param("hash", Secret.hash(code)).query(Rows.of(Heard.class)).optional();
    }

    @BusinessRule(id = "LEC-9", says = "Each page that was opened gives one voice, and a lecture has no more voices than listeners who were counted.")
    @Transactional
    public void take(String code, Mark mark, String key) {
        elevated.runAsSystem(() -> {
            Heard heard = find(code);
            LectureBooking booking = bookings.toChange(heard.requestId());
            if (said(key)) {
                return;
            }
            if (find(code).voices() >= heard.heads()) {
                throw RuleBroken.at("mark", "lecture.feedback.enough");
            }
            jdbc.sql("""
                    insert into lecture.feedback (feedback_id, request_id, mark, key_hash, at)
                    values (:id, :request, :mark, :key, :now)
                    """)
                    .param("id", Uuid7.next())
                    .param("request", heard.requestId())
                    .param("mark", mark)
                    .param("key", Secret.hash(key))
                    .param("now", clock.instant())
                    .update();
            if (booking.state() == BookingState.HELD) {
                booking.takeFeedback(Actor.SYSTEM);
                bookings.save(booking);
            }
        });
    }

    /** The row of the lecture is held: the same page cannot be sent twice at once. */
    private boolean said(String key) {
        return jdbc.sql("select exists (select 1 from lecture.feedback where key_hash = :key)").param("key", Secret.hash(key))
                .query(Boolean.class).single();
    }
}
