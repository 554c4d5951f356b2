package org.touyan.foundation.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalPostgresTests {

    @TempDir
    private static Path home;

    private static LocalPostgres server;

    @BeforeAll
    static void start() {
        server = LocalPostgres.start(home, LocalPostgres.Settings.DURABLE);
        new Bootstrap(server.connections()).run();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsCommittedIsOnDiskAndChecked() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
    }

    @Test
    void onlyThisMachineMayEnterAndOnlyWithAPassword() throws SQLException {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
        assertThatThrownBy(() -> server.connections().open(Bootstrap.DATABASE, new Login("touyan_app", "guessed")))
                .isInstanceOf(SQLException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void thePasswordsAreForTheOwnerOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("logins")))).isEqualTo("rw-------");
    }

    @Test
    void theFolderKeepsItsPort() throws Exception {
        assertThat(Files.readString(home.resolve("port"))).isEqualTo(Integer.toString(server.port()));
    }

    @Test
    void theApplicationIsNeitherSuperuserNorOwner() throws SQLException {
        assertThat(
                one("select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(one("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                .isEqualTo("touyan_owner");
    }

    @Test
    void aCommandFindsTheWayInFromTheFolder() throws SQLException {
        Connections found = LocalPostgres.connectTo(home);

        try (Connection connection = found.open(Bootstrap.DATABASE, found.app())) {
            assertThat(connection.isValid(2)).isTrue();
        }
    }

    private static String setting(String name) throws SQLException {
        return one(server.connections().superuser(), "select current_setting('%s')".formatted(name));
    }

    private static String one(String question) throws SQLException {
        return one(server.connections().app(), question);
    }

    private static String one(Login login, String question) throws SQLException {
        try (Connection connection = server.connections().open(Bootstrap.DATABASE, login);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
