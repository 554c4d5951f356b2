package org.touyan.foundation.privacy.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.touyan.foundation.privacy.ComplaintId;
import org.touyan.foundation.privacy.Vault;

/** Opens one complaint to whoever made it. A keyed hash of its id, so it need not be kept; its own hash is. */
public record ComplaintSecret(String text) {

    private static final String PATH = "/feedback/r/";

    public static ComplaintSecret of(ComplaintId id, Vault vault) {
        byte[] print = vault.fingerprint("complaint", id.value().toString());
        return new ComplaintSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(print));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    public String link() {
        return PATH + text;
    }

    @Override
    public String toString() {
        return "ComplaintSecret[…]";
    }
}
