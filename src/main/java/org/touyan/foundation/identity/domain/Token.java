package org.touyan.foundation.identity.domain;

import java.security.SecureRandom;
import java.util.Base64;

import org.touyan.foundation.shared.Sha256;

/** The secret part of a one-time link: 256 random bits, of which only the hash is kept. */
public record Token(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
