package org.touyan.foundation.storage.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The chunks of a WebP file. Its outer head may promise little while a frame within it wants gigabytes. */
final class Webp {

    private static final int FILE_HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int ANIMATION_HEAD = 16;
    private static final int LOSSY_SIZE = 6;
    private static final int LOSSLESS_SIZE = 1;
    private static final int SIDE_BITS = 14;
    private static final int SIDE = (1 << SIDE_BITS) - 1;

    private static final int VP8 = name("VP8 ");
    private static final int VP8L = name("VP8L");
    private static final int ANMF = name("ANMF");
    private static final int EXIF = name("EXIF");
    private static final int ICCP = name("ICCP");

    private Webp() {}

    /**
     * Whether every chunk ends within the file, and the colour profile within its chunk. Readers take memory for what they are
     * promised before they look for it.
     */
    static boolean isWhole(byte[] webp) {
        ByteBuffer file = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = FILE_HEAD; at >= 0; at = next(file, at)) {
            int from = at + CHUNK_HEAD;
            if (from <= file.limit() && (from + length(file, at) > file.limit() || profile(file, at) > length(file, at))) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes a colour profile says it has; 0 for another chunk. */
    private static long profile(ByteBuffer file, int at) {
        int from = at + CHUNK_HEAD;
        return file.getInt(at) == ICCP && from + Integer.BYTES <= file.limit()
                ? Integer.toUnsignedLong(Integer.reverseBytes(file.getInt(from)))
                : 0;
    }

    /** Pixels of the largest frame, as the frames themselves say. */
    static long mostPixels(byte[] webp) {
        ByteBuffer file = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        long most = 0;
        for (int at = FILE_HEAD; at >= 0; at = next(file, at)) {
            most = Math.max(most, pixels(file, at));
        }
        return most;
    }

    /** What the camera wrote down; empty when it wrote nothing. */
    static ByteBuffer exif(byte[] webp) {
        ByteBuffer file = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = FILE_HEAD; at >= 0; at = next(file, at)) {
            if (at + CHUNK_HEAD <= file.limit() && file.getInt(at) == EXIF) {
                int from = at + CHUNK_HEAD;
                return file.slice(from, (int) Math.min(length(file, at), file.limit() - from));
            }
        }
        return ByteBuffer.allocate(0);
    }

    private static long pixels(ByteBuffer file, int at) {
        int kind = at + CHUNK_HEAD <= file.limit() ? file.getInt(at) : 0;
        if (kind == VP8 && at + CHUNK_HEAD + LOSSY_SIZE + 4 <= file.limit()) {
            int sides = file.getInt(at + CHUNK_HEAD + LOSSY_SIZE);
            return (long) (sides & SIDE) * (sides >>> 16 & SIDE);
        }
        if (kind == VP8L && at + CHUNK_HEAD + LOSSLESS_SIZE + 4 <= file.limit()) {
            int sides = file.getInt(at + CHUNK_HEAD + LOSSLESS_SIZE);
            return ((sides & SIDE) + 1L) * ((sides >>> SIDE_BITS & SIDE) + 1L);
        }
        return 0;
    }

    /** Where the next chunk begins, inside the frame of an animation too; -1 at the end. */
    private static int next(ByteBuffer file, int at) {
        if (at + CHUNK_HEAD > file.limit()) {
            return -1;
        }
        long length = file.getInt(at) == ANMF ? ANIMATION_HEAD : length(file, at);
        long next = at + CHUNK_HEAD + length + (length & 1);
        return next < file.limit() ? (int) next : -1;
    }

    private static long length(ByteBuffer file, int at) {
        return Integer.toUnsignedLong(file.getInt(at + 4));
    }

    private static int name(String four) {
        return four.charAt(0) | four.charAt(1) << 8 | four.charAt(2) << 16 | four.charAt(3) << 24;
    }
}
