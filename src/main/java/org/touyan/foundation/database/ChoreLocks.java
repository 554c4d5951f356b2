package org.touyan.foundation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The advisory locks of this node, all on one connection of their own: work in the pool cannot starve them, and when
 * the node or the connection dies PostgreSQL gives them back.
 */
@Component
class ChoreLocks {

    private static final Logger log = LoggerFactory.getLogger(ChoreLocks.class);
    private static final int VALID_SECONDS = 2;

    private final DataSource dataSource;
    private final Set<String> held = new HashSet<>();
    private @Nullable Connection connection;

    ChoreLocks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether this node holds the lock of that name now; takes it when it is free. */
    synchronized boolean hold(String name) throws SQLException {
        Connection live = live();
        if (held.contains(name)) {
            return true;
        }
        try (PreparedStatement statement = live.prepareStatement(
                "select pg_try_advisory_lock(hashtextextended('touyan.chore.' || ?, 0))")) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                if (result.getBoolean(1)) {
                    held.add(name);
                }
            }
        }
        return held.contains(name);
    }

    synchronized void release() {
        Connection open = connection;
        connection = null;
        held.clear();
        if (open == null) {
            return;
        }
        try (open; PreparedStatement statement = open.prepareStatement("select pg_advisory_unlock_all()")) {
            statement.execute();
        } catch (SQLException e) {
            log.warn("chore.locks not returned, PostgreSQL returns them with the connection: {}", e.toString());
        }
    }

    private Connection live() throws SQLException {
        Connection open = connection;
        if (open != null && open.isValid(VALID_SECONDS)) {
            return open;
        }
        held.clear();
        if (open != null) {
            open.close();
        }
        Connection fresh = dataSource.getConnection();
        fresh.setAutoCommit(true);
        connection = fresh;
        return fresh;
    }
}
