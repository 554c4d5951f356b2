package org.touyan.foundation.database;

import java.sql.SQLException;
import java.util.Objects;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

/**
 * Opens transactions that know who is acting. The settings are local to the transaction, so a pooled connection carries
 * nothing over; without an actor they stay empty and row-level security shows nothing.
 */
public final class ScopedTransactionManager extends JdbcTransactionManager {

    public ScopedTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (Acting.bound()) {
            scope(Acting.current());
        }
    }

    private void scope(Actor actor) {
        try {
            ActorSettings.of(actor).write(DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource())));
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("could not scope the transaction to " + actor.role(), e);
        }
    }
}
