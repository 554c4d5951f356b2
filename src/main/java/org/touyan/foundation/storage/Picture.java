package org.touyan.foundation.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture drawn anew: a JPEG of at most 1600 pixels a side, and its small version. */
@SuppressWarnings("ArrayRecordComponent") // Handed on to one insert; never compared.
public record Picture(String name, int width, int height, byte[] full, byte[] thumb) {

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(full));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
