package org.touyan.service.request.submit.help;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.touyan.foundation.shared.Sha256;

/** Random names that nobody can guess, and the hash under which one is kept. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Secrets() {}

    static String next() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    static byte[] hash(String secret) {
        return Sha256.of(secret);
    }
}
