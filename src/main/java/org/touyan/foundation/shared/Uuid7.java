package org.touyan.foundation.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Time-ordered identifiers, RFC 9562 version 7: 48 bits of milliseconds, then 74 random bits. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        return at(Instant.now());
    }

    /** An identifier that sorts as if it had been made at {@code moment}. */
    public static UUID at(Instant moment) {
        long high = (moment.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
