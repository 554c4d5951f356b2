package org.touyan.foundation.storage.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Pictures as phones make them. */
public final class Jpegs {

    /** Stands in the EXIF block of {@link #withPlace}: the orchard nobody should find by it. */
    public static final String PLACE = "GPS 28.1358N 121.2312E";

    private Jpegs() {}

    /** Left half red, right half blue, so that a turn is seen. */
    public static byte[] plain(int width, int height) {
        return encoded(halves(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return encoded(halves(width, height), "png");
    }

    public static byte[] gif(int width, int height) {
        return encoded(halves(width, height), "gif");
    }

    /** A photo held in one of the eight ways, with camera, author and GPS in its EXIF block. */
    public static byte[] withPlace(int width, int height, int orientation) {
        byte[] bare = plain(width, height);
        byte[] exif = exif(orientation);
        return ByteBuffer.allocate(bare.length + exif.length + 4)
                .put(bare, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(bare, 2, bare.length - 2)
                .array();
    }

    /** The same beside the pixels of a WebP picture. */
    public static byte[] withPlace(byte[] webp, int orientation) {
        byte[] exif = exif(orientation);
        return ByteBuffer.allocate(webp.length + 8 + exif.length + exif.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(webp)
                .put("EXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(exif.length)
                .put(exif)
                .putInt(4, webp.length + exif.length + exif.length % 2)
                .array();
    }

    private static byte[] exif(int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + place.length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010E)
                .putShort((short) 2)
                .putInt(place.length)
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(place)
                .array();
    }

    private static BufferedImage halves(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
