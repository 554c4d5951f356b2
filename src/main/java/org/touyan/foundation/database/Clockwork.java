package org.touyan.foundation.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Chore;

/**
 * Runs every {@link Chore} at its own pace, each on a virtual thread, as the system. A node runs a chore only while it
 * holds the chore's lock, so a second node on the same database stands by. Few run at a time: all are due when a node
 * starts, just when people come back, and the connections are theirs.
 */
@Component
@ConditionalOnProperty(name = "touyan.clockwork", havingValue = "true", matchIfMissing = true)
public class Clockwork implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Clockwork.class);

    private static final Duration STOPPING = Duration.ofSeconds(10);
    private static final int AT_ONCE = 2;

    private final ObjectProvider<Chore> chores;
    private final ChoreLocks locks;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final boolean waits;
    private final List<Thread> threads = new ArrayList<>();
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;

    /** @param waits whether somebody else starts it, when the house is ready for it */
    Clockwork(ObjectProvider<Chore> chores, ChoreLocks locks, @Value("${touyan.clockwork-waits:false}") boolean waits) {
        this.waits = waits;
        this.chores = chores;
        this.locks = locks;
    }

    @Override
    public boolean isAutoStartup() {
        return !waits;
    }

    @Override
    public synchronized void start() {
        running = true;
        stopping = new CountDownLatch(1);
        chores.orderedStream()
                .map(chore -> Thread.ofVirtual().name("chore-" + chore.name()).start(() -> repeat(chore)))
                .forEach(threads::add);
    }

    @Override
    public synchronized void stop() {
        running = false;
        stopping.countDown();
        for (Thread thread : threads) {
            join(thread);
        }
        threads.clear();
        locks.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void repeat(Chore chore) {
        boolean healthy = true;
        while (running) {
            healthy = inTurn(chore, healthy);
            if (stopsWithin(chore.every())) {
                return;
            }
        }
    }

    private boolean inTurn(Chore chore, boolean healthy) {
        turns.acquireUninterruptibly();
        try {
            return running ? attempt(chore, healthy) : healthy;
        } finally {
            turns.release();
        }
    }

    /** A chore that fails is told with its stack the first time, in one line after that, and tried again. */
    private boolean attempt(Chore chore, boolean healthy) {
        try {
            if (locks.hold(chore.name())) {
                Acting.run(Actor.SYSTEM, chore::run);
            }
            if (!healthy) {
                log.info("chore.recovered name={}", chore.name());
            }
            return true;
        } catch (Exception e) {
            if (!running) {
                return healthy;
            }
            if (healthy) {
                log.error("chore.failed name={} next={}", chore.name(), chore.every(), e);
            } else {
                log.error("chore.failed name={} next={} again={}", chore.name(), chore.every(), e.toString());
            }
            return false;
        }
    }

    /** No interrupts: they would close the database connection under a chore that is about to finish. */
    private boolean stopsWithin(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(STOPPING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
