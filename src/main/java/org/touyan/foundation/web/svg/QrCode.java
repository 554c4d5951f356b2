package org.touyan.foundation.web.svg;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import org.touyan.foundation.web.Markup;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import gg.jte.Content;

/** A QR code, level M with a quiet zone of four, always dark on white so that old phones read it at night too. */
public final class QrCode {

    private static final int DOTS = 8;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** @param sentence what it opens, for those who do not see it */
    public static Content draw(String address, String sentence) {
        BitMatrix code = encode(address);
        return Markup.raw("""
                <svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 %d %d" role="img" aria-label="%s" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path fill="#000" d="%s"/></svg>"""
                .formatted(code.getWidth(), code.getHeight(), Markup.escape(sentence), path(code)));
    }

    /** The same as a picture, for what cannot hold drawings. */
    public static byte[] png(String address) {
        BitMatrix code = encode(address);
        var picture = new BufferedImage(code.getWidth() * DOTS, code.getHeight() * DOTS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, code.get(x / DOTS, y / DOTS) ? BLACK : WHITE);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BitMatrix encode(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4, EncodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("%d characters in a QR code (expected: an address)".formatted(address.length()),
                    e);
        }
    }

    private static String path(BitMatrix code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                int end = x;
                while (end < code.getWidth() && code.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(end - x).append("v1h-").append(end - x)
                            .append('z');
                    x = end;
                }
            }
        }
        return path.toString();
    }
}
