package org.touyan.outreach.workshop.live;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that proves sales: a platform's export, or the picture of a signed statement. */
@SuppressWarnings("ArrayRecordComponent") // Handed on to one insert; never compared.
public record Proof(String fileName, String mediaType, byte[] content) {

    private static final int LONGEST_NAME = 120;

    public Proof {
        String bare = fileName.replaceAll("^.*[/\\\\]|\\p{Cntrl}", "").strip();
        fileName = bare.isEmpty() ? "-" : bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
