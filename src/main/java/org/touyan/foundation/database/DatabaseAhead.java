package org.touyan.foundation.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Unpacking and starting the server takes as long as reading the application's classes: both happen at once. */
final class DatabaseAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The server on its way. */
    record Coming(CompletableFuture<EmbeddedDatabase> database) {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.getProperty("spring.datasource.url", "none").equals("none")) {
            return;
        }
        Path home = Path.of(environment.getRequiredProperty("touyan.data")).resolve("postgres");
        boolean durable = environment.getRequiredProperty("touyan.durable", Boolean.class);
        boolean join = environment.getRequiredProperty("touyan.database.join-running", Boolean.class);
        var coming = new Coming(CompletableFuture.supplyAsync(() -> EmbeddedDatabase.open(home, durable, join),
                start -> Thread.ofPlatform().name("database-ahead").start(start)));
        context.getBeanFactory().registerSingleton("databaseAhead", coming);
    }
}
