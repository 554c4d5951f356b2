package org.touyan.foundation.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Finds the key file. Beside our own database a missing one is made on the first start; beside a foreign database it
 * must be there, because its data may already be sealed with it.
 */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(VaultConfiguration.class);

    @Bean
    Vault vault(@Value("${touyan.keys.file:${touyan.data:./data}/keys/touyan.keys}") Path file, Environment environment)
            throws IOException {
        if (!Files.exists(file)) {
            refuseBesideForeignDatabase(file, environment);
            Keys.create(file);
            LOG.info("keys.created file={}", file.toAbsolutePath().normalize());
        }
        return new Vault(Keys.read(file));
    }

    private static void refuseBesideForeignDatabase(Path file, Environment environment) {
        boolean create = environment.getProperty("touyan.keys.create", Boolean.class,
                !environment.containsProperty("spring.datasource.url"));
        if (!create) {
            throw new IllegalStateException("the key file %s is missing: copy the one that belongs to this database there, "
                    .formatted(file.toAbsolutePath().normalize())
                    + "or set touyan.keys.create=true for the very first start on an empty database");
        }
    }
}
