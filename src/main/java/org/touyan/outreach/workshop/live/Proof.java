package org.touyan.outreach.workshop.live;

import org.touyan.foundation.shared.Sha256;

/** A file that proves sales: a platform's export, or the picture of a signed statement. */
@SuppressWarnings("ArrayRecordComponent") // Handed on to one insert; never compared.
public record Proof(String fileName, String mediaType, byte[] content) {

    private static final int LONGEST_NAME = 120;

    public Proof {
        String bare = fileName.replaceAll("^.*[/\\\\]|\\p{Cntrl}", "").strip();
        fileName = bare.isEmpty() ? "-" : bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
    }

    public String sha256() {
        return Sha256.hex(content);
    }
}
