package org.touyan.service.record.code;

import java.security.SecureRandom;

import org.springframework.stereotype.Component;
import org.touyan.foundation.privacy.Vault;
import org.touyan.service.record.RecordId;

/** Draws codes of six digits and hashes them together with their record. */
@Component
class CodeHash {

    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;

    CodeHash(Vault vault) {
        this.vault = vault;
    }

    String draw() {
        return "%06d".formatted(random.nextInt(CODES));
    }

    byte[] of(RecordId record, String code) {
        return vault.fingerprint("record-code", record + "/" + code);
    }
}
