package org.touyan.foundation.privacy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.touyan.TouyanTest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class KeyWitnessTests {

    @TempDir
    Path folder;

    @Autowired
    private Vault vault;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Value("${touyan.data}")
    private Path data;

    @Test
    void aKeyFileOfAnotherDatabaseStopsTheStart() throws Exception {
        Keys.create(folder.resolve("other.keys"));
        var other = new Vault(Keys.read(folder.resolve("other.keys")));
        assertThatThrownBy(() -> witness(other)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not belong to this database");
    }

    @Test
    void theSameFileAndARotatedOneAreWelcome() throws Exception {
        assertThatCode(() -> witness(vault)).doesNotThrowAnyException();
        List<String> lines = Files.readAllLines(data.resolve("keys/touyan.keys"));
        Keys.create(folder.resolve("second.keys"));
        lines.addFirst(Files.readAllLines(folder.resolve("second.keys")).stream().filter(l -> l.startsWith("seal "))
                .findFirst().orElseThrow().replace("seal k1", "seal k2"));
        assertThatCode(() -> witness(new Vault(Keys.parse(lines, "rotated")))).doesNotThrowAnyException();
    }

    private void witness(Vault keyed) {
        new KeyWitness(keyed, jdbc, transactions, Clock.systemUTC()).afterSingletonsInstantiated();
    }
}
