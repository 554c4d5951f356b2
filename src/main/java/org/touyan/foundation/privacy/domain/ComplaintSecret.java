package org.touyan.foundation.privacy.domain;

import java.util.Base64;

import org.touyan.foundation.privacy.ComplaintId;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Sha256;

/** Opens one complaint to whoever made it. A keyed hash of its id, so it need not be kept; its own hash is. */
public record ComplaintSecret(String text) {

    private static final String PATH = "/feedback/r/";

    public static ComplaintSecret of(ComplaintId id, Vault vault) {
        byte[] print = vault.fingerprint("complaint", id.value().toString());
        return new ComplaintSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(print));
    }

    public byte[] hash() {
        return Sha256.of(text);
    }

    public String link() {
        return PATH + text;
    }

    @Override
    public String toString() {
        return "ComplaintSecret[…]";
    }
}
