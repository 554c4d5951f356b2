package org.touyan.foundation.audit.domain;

import java.util.HexFormat;

/** Where the chain stands: the position and hash of its last link. */
@SuppressWarnings("ArrayRecordComponent") // Passed on at once, never compared.
public record Chain(long position, byte[] hash) {

    private static final int HASH_BYTES = 32;

    /** Before the first link: 32 zero bytes. */
    public static Chain empty() {
        return new Chain(0, new byte[HASH_BYTES]);
    }

    /** The next link: SHA-256 over the hash before it, the digest of its entry, and its position. */
    public Chain with(byte[] digest) {
        long next = position + 1;
        return new Chain(next, new Hash().add(hash).add(digest).add(next).done());
    }

    /** The head as people copy it: 64 hexadecimal digits. */
    public String head() {
        return HexFormat.of().formatHex(hash);
    }
}
