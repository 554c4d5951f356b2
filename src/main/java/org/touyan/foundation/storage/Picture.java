package org.touyan.foundation.storage;

import org.touyan.foundation.shared.Sha256;

/** A picture drawn anew: a JPEG of at most 1600 pixels a side, and its small version. */
@SuppressWarnings("ArrayRecordComponent") // Handed on to one insert; never compared.
public record Picture(String name, int width, int height, byte[] full, byte[] thumb) {

    public String sha256() {
        return Sha256.hex(full);
    }
}
