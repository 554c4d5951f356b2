package org.touyan.foundation.audit.verify;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.audit.AlsoVerified;
import org.touyan.foundation.audit.AlsoVerified.Findings;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Command;

/** {@code ./touyan verify [--head HASH]}: recomputes every digest and every link. */
@Component
class VerifyAudit implements Command {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Trail trail;
    private final ObjectProvider<AlsoVerified> others;
    private final TransactionTemplate reading;
    private final Clock clock;

    VerifyAudit(Trail trail, ObjectProvider<AlsoVerified> others, PlatformTransactionManager transactions, Clock clock) {
        this.trail = trail;
        this.others = others;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        // Links are tied while we read: everything must be seen as of one moment.
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty() && !understood(arguments)) {
            System.err.println("Usage: verify [--head HASH]   (a head that verify printed before: 64 hexadecimal digits)");
            return 2;
        }
        Verdict verdict = verdict(arguments.isEmpty() ? null : arguments.get(1).toLowerCase(Locale.ROOT));
        System.out.printf("entries linked %d%nhead           %s%n", verdict.end().position(), verdict.end().head());
        if (verdict.waiting() > 0) {
            System.out.printf("not linked     %d for more than a minute: is a server running?%n", verdict.waiting());
        }
        System.out.printf("%s%n", verdict.sound() ? "The audit chain is sound." : "TAMPERED: " + verdict.bad());
        return othersAreSound() && verdict.sound() ? 0 : 1;
    }

    private boolean othersAreSound() {
        return others.orderedStream().map(this::sound).reduce(true, Boolean::logicalAnd);
    }

    private boolean sound(AlsoVerified other) {
        Findings findings = Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(reading.execute(status -> other.look())));
        System.out.printf("%-14s %d looked at, %s%n", other.name(), findings.seen(),
                findings.lines().isEmpty() ? "all as they were" : findings.lines().size() + " not as they were:");
        findings.lines().forEach(line -> System.out.println("  " + line));
        return findings.lines().isEmpty();
    }

    Verdict verdict(@Nullable String expectedHead) {
        return Acting.doing(Actor.SYSTEM, () -> reading
                .execute(status -> new Verification(trail, expectedHead).run(clock.instant())));
    }

    private static boolean understood(List<String> arguments) {
        return arguments.size() == 2 && arguments.getFirst().equals("--head")
                && HASH.matcher(arguments.get(1).toLowerCase(Locale.ROOT)).matches();
    }
}
