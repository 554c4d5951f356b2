package org.touyan.insight.impact.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.request.Channel;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.visit.VisitWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** The wall reads what was read off, says when, and counts only where nothing has been read off yet. */
@TouyanTest
@Import(VisitWorld.class)
class ReadingsTests {

    @Autowired
    private Metrics metrics;
    @Autowired
    private Figures figures;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private NamedParameterJdbcTemplate batch;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private MovableClock clock;
    @Autowired
    private SubmitRequest submit;

    private Readings readings;

    @BeforeEach
    void monday() {
        clock.set(MovableClock.MONDAY_MORNING);
        readings = new Readings(figures, jdbc, batch, Duration.ofMinutes(1));
    }

    @Test
    void aFigureStaysAsItWasReadOffUntilTheNextReading() {
        asked();
        long counted = requests(readings).rows();
        asked();
        assertThat(requests(readings).rows()).as("nothing was read off yet").isEqualTo(counted + 1);

        readOff();
        Instant then = clock.instant();
        asked();
        clock.set(then.plusSeconds(120));
        assertThat(requests(readings)).satisfies(figure -> {
            assertThat(figure.rows()).isEqualTo(counted + 1);
            assertThat(figure.asOf()).isEqualTo(then);
        });
        assertThat(requests(new Readings(figures, jdbc, batch, Duration.ZERO)).rows()).isEqualTo(counted + 2);

        readOff();
        assertThat(requests(readings)).satisfies(figure -> {
            assertThat(figure.rows()).isEqualTo(counted + 2);
            assertThat(figure.asOf()).isEqualTo(then.plusSeconds(120));
        });
    }

    private Figure requests(Readings from) {
        return asSystem(() -> from.of(List.of(metrics.the("requests")), COUNTY, Period.thisYear(clock.instant()))).getFirst();
    }

    private void readOff() {
        asSystem(() -> {
            readings.readOff(metrics.all(), COUNTY, Period.thisYear(clock.instant()));
            return readings;
        });
    }

    private void asked() {
        Acting.run(Actor.PUBLIC,
                () -> submit.submit(Actor.PUBLIC, Submission.of(UUID.randomUUID().toString(), Channel.WEB, "crops",
                        "五棵文旦树叶子发黄", QINGGANG, "王阿姨", "13900001%03d".formatted(Math.floorMod(System.nanoTime(), 1000)))));
    }

    private <T> T asSystem(java.util.function.Supplier<T> work) {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> work.get()));
    }
}
