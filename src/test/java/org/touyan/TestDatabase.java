package org.touyan;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives every application context of the tests a fresh, migrated database, entered as the application's own role. */
public final class TestDatabase implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.matchesProfiles("own-database")) {
            return;
        }
        var connections = TestServer.connections();
        environment.getPropertySources()
                .addFirst(new MapPropertySource("testDatabase", Map.of(
                        "spring.datasource.url", connections.url(TestServer.freshDatabase()),
                        "spring.datasource.username", connections.app().user(),
                        "spring.datasource.password", connections.app().password(),
                        "spring.datasource.hikari.maximum-pool-size", "8",
                        "spring.datasource.hikari.minimum-idle", "0",
                        "spring.flyway.enabled", "false",
                        "touyan.keys.create", "true",
                        "touyan.clockwork", "false",
                        "touyan.durable", "false",
                        "touyan.data", "target/test-data/" + ProcessHandle.current().pid())));
    }
}
