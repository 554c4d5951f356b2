package org.touyan;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Statements by the owner of the tables, for what the application's role must not be able to do. */
public final class AsOwner {

    private AsOwner() {}

    /** Runs the statements in the database of this context; row-level security binds the owner too. */
    public static void run(Environment environment, String... statements) {
        execute(environment, false, statements);
    }

    /** The same past row-level security, as whoever holds the disk could. */
    public static void forge(Environment environment, String... statements) {
        execute(environment, true, statements);
    }

    /** The door that the application must refuse to go through. */
    public static DataSource superuser(Environment environment) {
        var login = TestServer.connections().superuser();
        return new DriverManagerDataSource(environment.getRequiredProperty("spring.datasource.url"), login.user(),
                login.password());
    }

    private static void execute(Environment environment, boolean superuser, String... statements) {
        var login = superuser ? TestServer.connections().superuser() : TestServer.connections().owner();
        String url = environment.getRequiredProperty("spring.datasource.url");
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the owner may not", e);
        }
    }
}
