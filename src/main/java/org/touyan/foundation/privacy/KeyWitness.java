package org.touyan.foundation.privacy;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refuses to start with a key file that does not belong to this database. Otherwise new values would be sealed with one
 * key and old ones lost, and nobody would notice before somebody wants to ring a farmer.
 */
@Component
class KeyWitness implements SmartInitializingSingleton {

    private static final String FINGERPRINT_SAMPLE = "touyan";

    private final Vault vault;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeyWitness(Vault vault, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            known().forEach(this::check);
            jdbc.sql("""
                    insert into privacy.sealing_key (key_id, witness, first_seen)
                    values (:id, :witness, :now)
                    on conflict do nothing
                    """)
                    .param("id", vault.currentKey())
                    .param("witness", vault.seal(fingerprint()).bytes())
                    .param("now", clock.instant())
                    .update();
        });
    }

    private Map<String, Sealed> known() {
        return jdbc.sql("select key_id, witness from privacy.sealing_key")
                .query((rs, n) -> Map.entry(rs.getString("key_id"), new Sealed(rs.getBytes("witness"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void check(String keyId, Sealed witness) {
        if (!opens(witness)) {
            throw new IllegalStateException("the key file does not belong to this database: it cannot open what was sealed with "
                    + "key \"%s\" (expected: the file in use so far, new keys added on top)".formatted(keyId));
        }
    }

    private boolean opens(Sealed witness) {
        try {
            return vault.open(witness).equals(fingerprint());
        } catch (IllegalStateException otherKey) {
            return false;
        }
    }

    private String fingerprint() {
        return HexFormat.of().formatHex(vault.fingerprint("witness", FINGERPRINT_SAMPLE));
    }
}
