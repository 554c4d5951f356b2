package org.touyan.service.knowledge.example;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.shared.Chore;

/** Learns from what was closed since, and from everything that was closed before there were examples. */
@Component
class LearnFromCases implements Chore {

    private static final int BATCH = 200;

    private final LearnExample learn;
    private final Cases cases;
    private final TransactionTemplate transaction;

    LearnFromCases(LearnExample learn, Cases cases, TransactionTemplate transaction) {
        this.learn = learn;
        this.cases = cases;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "knowledge.learn";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        batch(cases::groundless).forEach(learn::end);
        List<ClosedCase> untold;
        do {
            untold = batch(() -> cases.untold(BATCH));
            untold.forEach(learn::learn);
        } while (untold.size() == BATCH);
    }

    private <T> List<T> batch(Supplier<List<T>> query) {
        return Objects.requireNonNull(transaction.execute(status -> query.get()));
    }
}
