package org.touyan.foundation.storage;

import org.touyan.foundation.shared.Sha256;

/**
 * A picture drawn anew, and its small version.
 *
 * @param name   what whoever uploaded it called it
 * @param width  of the full picture, in pixels
 * @param height of the full picture, in pixels
 * @param full   a JPEG of at most 1600 pixels a side
 * @param thumb  a JPEG of at most 320 pixels a side
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on to one insert; never compared.
public record Picture(String name, int width, int height, byte[] full, byte[] thumb) {

    /** Of the full picture, in 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.hex(full);
    }
}
