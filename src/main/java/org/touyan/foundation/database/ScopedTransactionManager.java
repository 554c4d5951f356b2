package org.touyan.foundation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;

/**
 * Opens transactions that know who is acting. The settings are local to the transaction, so a pooled connection carries
 * nothing over; without an actor they stay empty and row-level security shows nothing.
 */
public final class ScopedTransactionManager extends JdbcTransactionManager {

    private static final String SETTINGS = """
            select set_config('touyan.ring', ?, true), set_config('touyan.scope', ?, true),
                   set_config('touyan.person', ?, true), set_config('touyan.request', ?, true),
                   set_config('touyan.account', ?, true)
            """;

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
        Connection connection = DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource()));
        try (PreparedStatement statement = connection.prepareStatement(SETTINGS)) {
            statement.setString(1, ring(actor.role()));
            statement.setString(2, actor.scope().value());
            statement.setString(3, actor.person() == null ? "" : actor.person().toString());
            statement.setString(4, actor.request() == null ? "" : actor.request().toString());
            statement.setString(5, actor.account() == null ? "" : actor.account().toString());
            statement.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("could not scope the transaction to " + actor.role(), e);
        }
    }

    /** The ring decides by which key rows are shown: see {@code V20261124.1__touyan.sql}. */
    private static String ring(Role role) {
        return switch (role) {
            case PUBLIC -> "PUBLIC";
            case ASKER -> "ASKER";
            case EXPERT -> "SELF";
            case ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF, CITY_LEADER, AUDITOR -> "STAFF";
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> "PLATFORM";
            case SYSTEM -> "SYSTEM";
        };
    }
}
