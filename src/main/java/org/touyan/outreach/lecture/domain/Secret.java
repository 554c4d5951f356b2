package org.touyan.outreach.lecture.domain;

import java.util.Arrays;
import java.util.Base64;

import org.springframework.stereotype.Component;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Sha256;

/** Secrets of links: 128 bits made with the key outside the database, which holds only their hash. */
@Component
public class Secret {

    /** Of the two taps of the listeners. */
    public static final String FEEDBACK = "lecture-feedback";
    /** Of a group that writes its own lines. */
    public static final String GROUP = "shift-group";

    private static final int BYTES = 16;

    private final Vault vault;

    Secret(Vault vault) {
        this.vault = vault;
    }

    /** The same for the same thing, so that a link can be shown again. */
    public String of(String kind, Object id) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(Arrays.copyOf(vault.fingerprint(kind, id.toString()), BYTES));
    }

    public static byte[] hash(String text) {
        return Sha256.of(text);
    }
}
