package org.touyan.foundation.storage.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What a file is by its first bytes. Its name and the browser's word for it say nothing. */
enum Format {
    JPEG("jpeg"), PNG("png"), GIF("gif"), WEBP(""), HEIC("");

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1",
            "avif", "avis");

    private final String reader;

    Format(String reader) {
        this.reader = reader;
    }

    /** The name of the decoder; empty when Java has none. */
    String reader() {
        return reader;
    }

    static Optional<Format> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (head.length() >= 12 && head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (head.length() >= 12 && head.startsWith("ftyp", 4) && HEIC_BRANDS.contains(head.substring(8, 12))) {
            return Optional.of(HEIC);
        }
        return Optional.empty();
    }
}
