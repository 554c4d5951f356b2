package org.touyan.service.visit.feed;

import java.security.SecureRandom;
import java.util.Base64;

import org.touyan.foundation.shared.Sha256;

/** The secret in the address of a calendar: 128 random bits, of which the database holds the hash. */
final class FeedToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private FeedToken() {}

    static String next() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static byte[] hash(String token) {
        return Sha256.of(token);
    }
}
