package org.touyan.service.request.access;

import java.math.BigInteger;
import java.util.Arrays;

import org.springframework.stereotype.Component;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Sha256;
import org.touyan.service.request.RequestId;

/**
 * The secret of a request: 128 bits made with the key outside the database, so that a link can be written again in a
 * later message while the database holds only its hash.
 */
@Component
class AccessToken {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BYTES = 16;
    private static final int LENGTH = 22;

    private final Vault vault;

    AccessToken(Vault vault) {
        this.vault = vault;
    }

    String of(RequestId request) {
        byte[] secret = Arrays.copyOf(vault.fingerprint("access", request.toString()), BYTES);
        var text = new StringBuilder(LENGTH);
        BigInteger rest = new BigInteger(1, secret);
        BigInteger base = BigInteger.valueOf(DIGITS.length());
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = rest.divideAndRemainder(base);
            text.append(DIGITS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return text.toString();
    }

    static byte[] hash(String token) {
        return Sha256.of(token);
    }
}
