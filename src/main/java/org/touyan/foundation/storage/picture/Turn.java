package org.touyan.foundation.storage.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Which way up a phone held the picture: the EXIF orientation, 1 to 8. The only thing ever read from a picture's
 * metadata; whatever is odd about them means 1.
 */
final class Turn {

    static final int UPRIGHT = 1;

    private static final int EXIF_SEGMENT = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Turn() {}

    static int of(Format format, byte[] bytes) {
        return switch (format) {
            case JPEG -> inJpeg(bytes);
            case WEBP -> inWebp(bytes);
            case PNG, GIF, HEIC -> UPRIGHT;
        };
    }

    /** Some write the mark of a JPEG before it, some do not. */
    private static int inWebp(byte[] webp) {
        ByteBuffer exif = Webp.exif(webp);
        boolean marked = exif.remaining() >= EXIF.length && exif.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
        return inTiff(marked ? exif.slice(EXIF.length, exif.remaining() - EXIF.length) : exif);
    }

    private static int inJpeg(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
            int marker = jpeg[at + 1] & 0xff;
            int length = ((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff);
            if (marker == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.length) {
                return UPRIGHT;
            }
            if (marker == EXIF_SEGMENT && startsWithExif(jpeg, at + 4)) {
                int from = at + 4 + EXIF.length;
                return inTiff(ByteBuffer.wrap(jpeg, from, at + 2 + length - from).slice());
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(byte[] jpeg, int at) {
        return at + EXIF.length <= jpeg.length && ByteBuffer.wrap(jpeg, at, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static int inTiff(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + 12L * i;
            if (entry + 12 > tiff.limit()) {
                return UPRIGHT;
            }
            if (Short.toUnsignedInt(tiff.getShort((int) entry)) == ORIENTATION) {
                int turn = Short.toUnsignedInt(tiff.getShort((int) entry + 8));
                return turn >= 1 && turn <= 8 ? turn : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
