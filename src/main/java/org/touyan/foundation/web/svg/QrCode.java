package org.touyan.foundation.web.svg;

import java.util.Map;

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

    private QrCode() {}

    /** @param sentence what it opens, for those who do not see it */
    public static Content draw(String address, String sentence) {
        BitMatrix code = encode(address);
        return Markup.raw("""
                <svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 %d %d" role="img" aria-label="%s" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path fill="#000" d="%s"/></svg>"""
                .formatted(code.getWidth(), code.getHeight(), Markup.escape(sentence), path(code)));
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
