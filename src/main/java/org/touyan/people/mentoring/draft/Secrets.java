package org.touyan.people.mentoring.draft;

import java.util.Arrays;
import java.util.HexFormat;

import org.springframework.stereotype.Component;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Sha256;

/** Secrets of those who have no account: made with the key outside the database, which holds their hash only. */
@Component
public class Secrets {

    private static final int BYTES = 16;

    private final Vault vault;

    Secrets(Vault vault) {
        this.vault = vault;
    }

    public String of(String purpose, Object id) {
        return HexFormat.of().formatHex(Arrays.copyOf(vault.fingerprint(purpose, id.toString()), BYTES));
    }

    public static byte[] hash(String token) {
        return Sha256.of(token);
    }
}
