package org.touyan.foundation.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Unless {@code spring.datasource.url} names a server, the application brings its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(DatabaseAhead.Coming ahead) {
        return ahead.database().join();
    }

    @Bean
    JdbcConnectionDetails appConnection(EmbeddedDatabase database) {
        return new AppConnection(database.connections().url(Bootstrap.DATABASE), database.connections().app());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new OwnerConnection(database.connections().url(Bootstrap.DATABASE), database.connections().owner());
    }

    /** Whoever runs the server has migrated it; a command that joins leaves the tables as that process knows them. */
    @Bean
    FlywayMigrationStrategy migrateOwnServerOnly(EmbeddedDatabase database) {
        return flyway -> {
            if (!database.joined()) {
                flyway.migrate();
            }
        };
    }

    record AppConnection(String url, Login login) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    record OwnerConnection(String url, Login login) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
