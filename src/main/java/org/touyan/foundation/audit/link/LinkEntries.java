package org.touyan.foundation.audit.link;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.audit.domain.Chain;
import org.touyan.foundation.shared.Chore;

/**
 * Ties committed entries into the chain, oldest first, a batch at a time. An entry that was numbered early and
 * committed late simply comes later in the chain.
 */
@Component
class LinkEntries implements Chore {

    private static final int BATCH = 1_000;

    private final Links links;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LinkEntries(Links links, TransactionTemplate transaction, Clock clock) {
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit.link";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        int linked = BATCH;
        while (linked == BATCH) {
            linked = transaction.execute(status -> linkBatch());
        }
    }

    private int linkBatch() {
        links.lock();
        List<Links.Waiting> waiting = links.waiting(BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        Chain chain = links.end();
        for (Links.Waiting entry : waiting) {
            chain = chain.with(entry.digest());
            links.add(chain, entry.entry(), clock.instant());
        }
        links.settle(waiting);
        return waiting.size();
    }
}
