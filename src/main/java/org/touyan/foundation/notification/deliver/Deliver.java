package org.touyan.foundation.notification.deliver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.touyan.foundation.notification.domain.BackOff;
import org.touyan.foundation.notification.domain.Outgoing;
import org.touyan.foundation.notification.domain.QuietHours;
import org.touyan.foundation.notification.domain.Trouble;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Chore;

/** Carries what is due, a few at a time, and decides what happens with what did not get through. */
@Component
class Deliver implements Chore {

    private static final Logger log = LoggerFactory.getLogger(Deliver.class);
    private static final Duration PACE = Duration.ofSeconds(2);
    private static final int BATCH = 50;
    private static final int AT_ONCE = 8;

    private final Outbox outbox;
    private final SmsPost sms;
    private final MailPost mail;
    private final Parameters parameters;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    Deliver(Outbox outbox, SmsPost sms, MailPost mail, Parameters parameters, Clock clock) {
        this.outbox = outbox;
        this.sms = sms;
        this.mail = mail;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notification.deliver";
    }

    @Override
    public Duration every() {
        return PACE;
    }

    @Override
    public void run() {
        outbox.revive(clock.instant());
        List<Outgoing> batch;
        do {
            Instant now = clock.instant();
            batch = outbox.take(now, quietHours().at(now), BATCH);
            carryAll(batch);
        } while (batch.size() == BATCH);
    }

    private QuietHours quietHours() {
        return new QuietHours(parameters.time("quiet.from"), parameters.time("quiet.to"));
    }

    /** Gateways are slow, not busy: several at once, and the batch is done well within its lease. */
    private void carryAll(List<Outgoing> batch) {
        var places = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Outgoing message : batch) {
                threads.execute(() -> Acting.run(Actor.SYSTEM, () -> {
                    places.acquireUninterruptibly();
                    try {
                        carry(message);
                    } finally {
                        places.release();
                    }
                }));
            }
        }
    }

    private void carry(Outgoing message) {
        Outcome outcome;
        try {
            outcome = switch (message.channel()) {
                case SMS -> sms.carry(message);
                case MAIL -> mail.carry(message);
                case INBOX -> new Outcome.Sent();
            };
        } catch (RuntimeException broken) {
            log.error("message.broken message={} key={}", message.messageId(), message.key(), broken);
            outcome = new Outcome.Later(Trouble.BROKEN, broken.getClass().getSimpleName());
        }
        settle(message, outcome);
    }

    private void settle(Outgoing message, Outcome outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case Outcome.Sent() -> {
                outbox.sent(message.messageId(), now);
                log.info("message.sent message={} key={} channel={} tries={}", message.messageId(), message.key(),
                        message.channel(), message.attempts());
            }
            case Outcome.Refused(Trouble trouble, String detail) -> giveUp(message, "FAILED", now, why(trouble, detail));
            case Outcome.Later(Trouble trouble, String detail) -> {
                if (message.attempts() >= BackOff.MOST_TRIES) {
                    giveUp(message, "STUCK", now, why(trouble, detail));
                } else {
                    outbox.again(message.messageId(), now.plus(BackOff.after(message.attempts(), random)), why(trouble, detail));
                }
            }
        }
    }

    private static String why(Trouble trouble, String detail) {
        return (trouble + " " + detail).strip();
    }

    private void giveUp(Outgoing message, String state, Instant now, String why) {
        outbox.giveUp(message.messageId(), state, now, why);
        log.warn("message.{} message={} key={} channel={} tries={} why={}", state.toLowerCase(Locale.ROOT),
                message.messageId(), message.key(), message.channel(), message.attempts(), why);
    }
}
