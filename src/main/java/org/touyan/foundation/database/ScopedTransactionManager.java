package org.touyan.foundation.database;

import java.sql.SQLException;
import java.util.Objects;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;
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

    /**
     * Where the connection is gone there is nothing left to roll back: the server has done it. What failed first must
     * reach the caller then, not that the rollback could not be sent.
     */
    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (TransactionException | DataAccessException failure) {
            if (!connectionGone()) {
                throw failure;
            }
        }
    }

    private boolean connectionGone() {
        try {
            return DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource())).isClosed();
        } catch (SQLException e) {
            return true;
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
