package org.touyan.foundation.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package whose parts carry no time of their own and lie in the order of their names, so that bytes can be compared. */
final class StillZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** What says of what kind the parts are stands first (ISO/IEC 29500-2). */
    private static final String TYPES = "[Content_Types].xml";

    private StillZip() {}

    static byte[] of(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        var out = new ByteArrayOutputStream();
        try (var still = new ZipOutputStream(out)) {
            byte[] types = parts.remove(TYPES);
            if (types != null) {
                put(still, TYPES, types);
            }
            for (var part : parts.entrySet()) {
                put(still, part.getKey(), part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
