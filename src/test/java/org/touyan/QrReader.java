package org.touyan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** Reads a printed code as a phone does: on paper from as near and as far as it takes. */
public final class QrReader {

    private static final int[] DISTANCES_DPI = {150, 200, 300, 400};

    private QrReader() {}

    /** What the code on this page says; pages count from 0. */
    public static String read(PDDocument paper, int page) throws IOException, ReaderException {
        var pages = new PDFRenderer(paper);
        ReaderException unread = NotFoundException.getNotFoundInstance();
        for (int dpi : DISTANCES_DPI) {
            try {
                return read(pages.renderImageWithDPI(page, dpi));
            } catch (ReaderException blurred) {
                unread = blurred;
            }
        }
        throw unread;
    }

    /** @throws ReaderException when there is none on the picture, or it cannot be read */
    public static String read(BufferedImage picture) throws ReaderException {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
