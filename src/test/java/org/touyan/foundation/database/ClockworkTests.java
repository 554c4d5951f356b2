package org.touyan.foundation.database;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Chore;

import static org.assertj.core.api.Assertions.assertThat;

@TouyanTest
class ClockworkTests {

    private record Counting(String name, CountDownLatch runs, boolean fails) implements Chore {

        @Override
        public Duration every() {
            return Duration.ofMillis(1);
        }

        @Override
        public void run() {
            assertThat(Acting.current()).isEqualTo(Actor.SYSTEM);
            runs.countDown();
            if (fails) {
                throw new IllegalStateException("on purpose");
            }
        }
    }

    /** Counts how many are at work together. */
    private record Busy(AtomicInteger now, AtomicInteger most, CountDownLatch runs) {

        Chore as(String name) {
            return new Chore() {

                @Override
                public String name() {
                    return name;
                }

                @Override
                public Duration every() {
                    return Duration.ofMillis(1);
                }

                @Override
                public void run() {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
                    now.decrementAndGet();
                    runs.countDown();
                }
            };
        }
    }

    @Autowired
    private DataSource dataSource;

    @Test
    void aChoreComesBackEvenAfterAFailure() throws Exception {
        var chore = new Counting("test.failing", new CountDownLatch(3), true);
        Clockwork clockwork = clockwork(chore);

        clockwork.start();
        boolean cameBack = chore.runs().await(1, TimeUnit.MINUTES);
        clockwork.stop();

        assertThat(cameBack).isTrue();
        assertThat(clockwork.isRunning()).isFalse();
    }

    @Test
    void fewChoresRunAtATimeSoThatConnectionsAreLeftForPeople() throws Exception {
        var busy = new Busy(new AtomicInteger(), new AtomicInteger(), new CountDownLatch(40));
        Clockwork clockwork = clockwork(IntStream.range(0, 8).mapToObj(n -> busy.as("test.busy-" + n)).toArray(Chore[]::new));

        clockwork.start();
        boolean allHadTheirTurn = busy.runs().await(1, TimeUnit.MINUTES);
        clockwork.stop();

        assertThat(allHadTheirTurn).isTrue();
        assertThat(busy.most()).hasValueBetween(1, 2);
        assertThat(clockwork.isRunning()).isFalse();
    }

    @Test
    void aSecondNodeStandsByUntilTheFirstIsGone() throws Exception {
        var first = new ChoreLocks(dataSource);
        var second = new ChoreLocks(dataSource);

        assertThat(first.hold("test.shared")).isTrue();
        assertThat(first.hold("test.shared")).isTrue();
        assertThat(second.hold("test.shared")).isFalse();
        first.release();
        assertThat(second.hold("test.shared")).isTrue();
        second.release();
    }

    private Clockwork clockwork(Chore... chores) {
        var beans = new DefaultListableBeanFactory();
        for (Chore chore : chores) {
            beans.registerSingleton(chore.name(), chore);
        }
        return new Clockwork(beans.getBeanProvider(Chore.class), new ChoreLocks(dataSource), false);
    }
}
