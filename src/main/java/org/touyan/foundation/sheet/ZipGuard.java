package org.touyan.foundation.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into a packed spreadsheet before anything is made of it: how many parts, where they want to lie, how large they
 * really become, and whether one begins with a document type, the door of foreign entities (ASVS 5.0 §1.5.1, §5.2.3).
 */
final class ZipGuard {

    private static final int PARTS = 2_000;
    private static final long UNPACKED = 600L << 20;
    /** Honest sheets shrink to a tenth or a twentieth. */
    private static final int RATIO = 100;
    private static final long SMALL = 10L << 20;
    private static final int PROLOGUE = 4_096;
    private static final int BUFFER = 64 << 10;

    private ZipGuard() {}

    /** @return whether the workbook says how its numbers look, without which no date can be told from a number */
    static boolean styled(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > PARTS) {
                throw Refused.because("parts");
            }
            long declared = 0;
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (outside(part.getName())) {
                    throw Refused.because("outside");
                }
                declared += Math.max(0, part.getSize());
                tooLarge(declared, part.getSize(), part.getCompressedSize());
            }
            long unpacked = 0;
            for (ZipEntry part : Collections.list(zip.entries())) {
                unpacked += read(zip, part, unpacked);
            }
            return zip.getEntry("xl/styles.xml") != null;
        } catch (ZipException e) {
            throw Refused.because("damaged");
        }
    }

    private static long read(ZipFile zip, ZipEntry part, long before) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            int first = in.readNBytes(buffer, 0, PROLOGUE);
            if (new String(buffer, 0, first, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<!DOCTYPE")) {
                throw Refused.because("entities");
            }
            size = first;
            int n = first;
            while (n >= 0) {
                n = in.read(buffer);
                size += Math.max(0, n);
                tooLarge(before + size, size, part.getCompressedSize());
            }
        }
        return size;
    }

    private static void tooLarge(long all, long size, long packed) {
        if (all > UNPACKED || (size > SMALL && packed > 0 && size / packed > RATIO)) {
            throw Refused.because("bomb");
        }
    }

    private static boolean outside(String name) {
        return name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
    }
}
