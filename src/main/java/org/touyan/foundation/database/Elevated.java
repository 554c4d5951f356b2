package org.touyan.foundation.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

/**
 * Lets one block inside the running transaction see what the clock sees, and gives the transaction back to its actor
 * afterwards. For what an act brings about beyond the actor's own rows: an expert who accepts does not see the request
 * that is now taken. Whoever uses it keeps the real actor for the trail.
 */
@Component
public class Elevated {

    private static final ScopedValue<Actor> BEHIND = ScopedValue.newInstance();

    private final DataSource dataSource;

    Elevated(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws IllegalStateException outside a transaction */
    public <T> T asSystem(Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no transaction is running (expected: a call inside @Transactional)");
        }
        ActorSettings before = switchTo(ActorSettings.of(Actor.SYSTEM));
        T result;
        try {
            result = ScopedValue.where(BEHIND, doer()).call(() -> Acting.doing(Actor.SYSTEM, work));
        } catch (RuntimeException | Error e) {
            giveBack(before, e);
            throw e;
        }
        switchTo(before);
        return result;
    }

    /** Whoever really acts: inside such a block the one who opened it, else the current actor. For the trail. */
    public static Actor doer() {
        return BEHIND.isBound() ? BEHIND.get() : Acting.current();
    }

    /** Like {@link #asSystem} for work without a result. */
    public void runAsSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return true;
        });
    }

    /** After a failed statement PostgreSQL refuses every other one; then the transaction ends, and the settings with it. */
    private void giveBack(ActorSettings before, Throwable failure) {
        try {
            switchTo(before);
        } catch (RuntimeException aborted) {
            failure.addSuppressed(aborted);
        }
    }

    private ActorSettings switchTo(ActorSettings settings) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return settings.exchange(connection);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("could not switch the transaction to " + settings.ring(), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
