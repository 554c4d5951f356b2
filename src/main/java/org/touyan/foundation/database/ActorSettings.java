package org.touyan.foundation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;

/**
 * What row-level security knows of the actor: settings of one transaction, gone with its end.
 *
 * @param ring decides by which key rows are shown: see {@code V20261124.1__touyan.sql}
 * @param role for the few rows that are kept from some of those who see their place
 */
record ActorSettings(String ring, String scope, String person, String request, String account, String role) {

    private static final String WRITE = """
            select set_config('touyan.ring', ?, true), set_config('touyan.scope', ?, true),
                   set_config('touyan.person', ?, true), set_config('touyan.request', ?, true),
                   set_config('touyan.account', ?, true), set_config('touyan.role', ?, true)
            """;
    private static final String EXCHANGE = """
            with before as materialized (
              select coalesce(current_setting('touyan.ring', true), '') as ring,
                     coalesce(current_setting('touyan.scope', true), '') as scope,
                     coalesce(current_setting('touyan.person', true), '') as person,
                     coalesce(current_setting('touyan.request', true), '') as request,
                     coalesce(current_setting('touyan.account', true), '') as account,
                     coalesce(current_setting('touyan.role', true), '') as role)
            select ring, scope, person, request, account, role,
                   set_config('touyan.ring', ?, true), set_config('touyan.scope', ?, true),
                   set_config('touyan.person', ?, true), set_config('touyan.request', ?, true),
                   set_config('touyan.account', ?, true), set_config('touyan.role', ?, true)
            from before
            """;

    static ActorSettings of(Actor actor) {
        return new ActorSettings(ring(actor.role()), actor.scope().value(),
                actor.person() == null ? "" : actor.person().toString(),
                actor.request() == null ? "" : actor.request().toString(),
                actor.account() == null ? "" : actor.account().toString(), actor.role().name());
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement statement = filled(connection, WRITE)) {
            statement.execute();
        }
    }

    /** Writes, and answers what stood there before: one trip to the server. */
    ActorSettings exchange(Connection connection) throws SQLException {
        try (PreparedStatement statement = filled(connection, EXCHANGE);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new ActorSettings(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                    row.getString(5), row.getString(6));
        }
    }

    private PreparedStatement filled(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, ring);
        statement.setString(2, scope);
        statement.setString(3, person);
        statement.setString(4, request);
        statement.setString(5, account);
        statement.setString(6, role);
        return statement;
    }

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
