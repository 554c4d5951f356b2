package org.touyan.foundation.audit.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, fed field by field. */
final class Hash {

    private final MessageDigest digest;

    Hash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    Hash add(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    Hash add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        return add(bytes);
    }

    Hash add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    byte[] done() {
        return digest.digest();
    }
}
