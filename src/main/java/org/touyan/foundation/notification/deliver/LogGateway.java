package org.touyan.foundation.notification.deliver;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends nothing. Keeps the last messages in memory, for demonstrations and for whoever builds pages; the log says only
 * that there was one.
 */
public final class LogGateway implements Gateway {

    private static final Logger log = LoggerFactory.getLogger(LogGateway.class);
    private static final int KEPT = 200;

    /** A message that would have left. */
    public record Shown(Instant at, Sms sms) {}

    private final Clock clock;
    private final Deque<Shown> shown = new ArrayDeque<>();

    public LogGateway(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public Outcome send(Sms sms) {
        synchronized (shown) {
            shown.addFirst(new Shown(clock.instant(), sms));
            if (shown.size() > KEPT) {
                shown.removeLast();
            }
        }
        log.info("sms.shown message={}", sms.key());
        return new Outcome.Sent();
    }

    /** The latest first. */
    public List<Shown> shown() {
        synchronized (shown) {
            return new ArrayList<>(shown);
        }
    }
}
