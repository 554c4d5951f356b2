package org.touyan.foundation.database;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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

    private Clockwork clockwork(Chore chore) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("chore", chore);
        return new Clockwork(beans.getBeanProvider(Chore.class), new ChoreLocks(dataSource));
    }
}
