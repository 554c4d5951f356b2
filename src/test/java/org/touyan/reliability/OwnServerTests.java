package org.touyan.reliability;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touyan.foundation.database.Bootstrap;
import org.touyan.foundation.database.Connections;
import org.touyan.foundation.database.LocalPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/** An operator who has a PostgreSQL of his own names it, and the same application uses that one. */
@Tag("reliability")
class OwnServerTests {

    @Test
    void theServerThatIsNamedIsUsedAndNoneIsStarted(@TempDir Path folder) throws Exception {
        try (LocalPostgres operators = LocalPostgres.start(folder.resolve("operators"), new LocalPostgres.Settings(false, 60))) {
            Connections connections = operators.connections();
            new Bootstrap(connections).run();
            Path data = folder.resolve("data");
            AppProcess app = AppProcess.start(data, Map.of(
                    "SPRING_DATASOURCE_URL", connections.url(Bootstrap.DATABASE),
                    "SPRING_DATASOURCE_USERNAME", connections.app().user(),
                    "SPRING_DATASOURCE_PASSWORD", connections.app().password(),
                    "SPRING_FLYWAY_USER", connections.owner().user(),
                    "SPRING_FLYWAY_PASSWORD", connections.owner().password(),
                    "TOUYAN_KEYS_FILE", folder.resolve("touyan.keys").toString(),
                    "TOUYAN_KEYS_CREATE", "true"));
            try {
                assertThat(status(app, "/experts")).isEqualTo(200);
                assertThat(sessionsOf(connections)).isPositive();
                assertThat(app.databases()).isEmpty();
                assertThat(app.postgres()).doesNotExist();
                assertThat(folder.resolve("touyan.keys")).exists();
                assertThat(Files.exists(data.resolve("keys"))).isFalse();
            } finally {
                app.stop();
            }
        }
    }

    private static int status(AppProcess app, String path) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(app.home().resolve(path)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** The connections that the application holds to the operator's server. */
    private static int sessionsOf(Connections connections) throws Exception {
        try (Connection superuser = connections.open(Bootstrap.DATABASE, connections.superuser());
                Statement statement = superuser.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from pg_stat_activity where usename = '%s'"
                        .formatted(connections.app().user()))) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
