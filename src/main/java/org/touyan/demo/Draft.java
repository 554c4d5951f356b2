package org.touyan.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.touyan.foundation.database.ScopedTransactionManager;

/**
 * While the story is being told nothing has to survive: its thousands of acts do not each wait for the disk. The first act
 * after it waits for all of them.
 */
@Component
@Profile("demo")
class Draft {

    private final ScopedTransactionManager transactions;
    private final JdbcClient jdbc;

    Draft(ScopedTransactionManager transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    void write(Runnable story) {
        var listeners = transactions.getTransactionExecutionListeners();
        transactions.addListener(new TransactionExecutionListener() {

            @Override
            public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
                if (failure == null && !transaction.isReadOnly()) {
                    jdbc.sql("set local synchronous_commit = off").update();
                }
            }
        });
        story.run();
        transactions.setTransactionExecutionListeners(listeners);
    }
}
