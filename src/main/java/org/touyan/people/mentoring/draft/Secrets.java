package org.touyan.people.mentoring.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.springframework.stereotype.Component;
import org.touyan.foundation.privacy.Vault;

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
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
