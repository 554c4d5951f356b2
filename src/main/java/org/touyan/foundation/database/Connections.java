package org.touyan.foundation.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The ways into an embedded server that is running. */
public final class Connections {

    private final int port;
    private final Logins logins;

    Connections(int port, Logins logins) {
        this.port = port;
        this.logins = logins;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=touyan&connectTimeout=2&tcpKeepAlive=true".formatted(port,
                database);
    }

    public Login superuser() {
        return logins.superuser();
    }

    public Login owner() {
        return logins.owner();
    }

    public Login app() {
        return logins.app();
    }

    public Connection open(String database, Login login) throws SQLException {
        return DriverManager.getConnection(url(database), login.user(), login.password());
    }
}
