package org.touyan.foundation.privacy;

import java.util.Arrays;

import org.touyan.foundation.database.BytesColumn;

/**
 * An encrypted personal field as it lies in the database. Only the {@link Vault} can open it.
 *
 * @param bytes format, key id, nonce, cipher text and tag
 */
@SuppressWarnings("ArrayRecordComponent") // Copied on the way in and out, compared by content.
public record Sealed(byte[] bytes) implements BytesColumn {

    public Sealed {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed[" + bytes.length + " bytes]";
    }
}
