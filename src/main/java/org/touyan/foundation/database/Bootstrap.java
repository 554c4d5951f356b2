package org.touyan.foundation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the roles and the database of a fresh embedded server. Nothing here needs to run again, and nothing is hurt
 * when it does.
 */
public final class Bootstrap {

    public static final String DATABASE = "touyan";

    private final Connections connections;

    public Bootstrap(Connections connections) {
        this.connections = connections;
    }

    /** The roles, then the database they share. */
    public void run() {
        try (Connection server = connections.open("postgres", connections.superuser())) {
            role(server, connections.owner());
            role(server, connections.app());
            if (!exists(server, "select 1 from pg_database where datname = ?", DATABASE)) {
                createDatabase(server, DATABASE, "template1");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded server does not let its own superuser in", e);
        }
    }

    /** A database of the owner that nobody but the owner and the application may enter. */
    public void createDatabase(Connection server, String name, String template) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("create database %s owner %s template %s".formatted(name, connections.owner().user(), template));
            statement.execute("revoke all on database %s from public".formatted(name));
            statement.execute("grant connect on database %s to %s".formatted(name, connections.app().user()));
        }
    }

    private static void role(Connection server, Login login) throws SQLException {
        if (exists(server, "select 1 from pg_roles where rolname = ?", login.user())) {
            return;
        }
        try (Statement statement = server.createStatement()) {
            statement.execute(
                    "create role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'".formatted(login.user(),
                            login.password()));
        }
    }

    private static boolean exists(Connection server, String question, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }
}
