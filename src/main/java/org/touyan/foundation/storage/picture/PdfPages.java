package org.touyan.foundation.storage.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.touyan.foundation.shared.RuleBroken;

/** Draws the pages of a PDF. What else lies in it, scripts, attachments, names of authors, is left behind. */
final class PdfPages {

    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 6;
    private static final float DPI = 110;
    private static final float LONGEST_SIDE = 1700;

    private PdfPages() {}

    static boolean is(byte[] bytes) {
        if (bytes.length < HEAD.length) {
            return false;
        }
        for (int i = 0; i < HEAD.length; i++) {
            if (bytes[i] != HEAD[i]) {
                return false;
            }
        }
        return true;
    }

    /** @throws RuleBroken in words, when it has too many pages, or too large ones, or cannot be opened */
    static List<BufferedImage> draw(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages == 0 || pages > MOST) {
                throw RuleBroken.because("storage.pdf-pages", MOST);
            }
            var renderer = new PDFRenderer(document);
            List<BufferedImage> drawn = new ArrayList<>();
            for (int i = 0; i < pages; i++) {
                PDRectangle page = document.getPage(i).getCropBox();
                if (page.getWidth() > LONGEST_SIDE || page.getHeight() > LONGEST_SIDE) {
                    throw RuleBroken.because("storage.too-many-pixels");
                }
                drawn.add(renderer.renderImageWithDPI(i, DPI, ImageType.RGB));
            }
            return drawn;
        } catch (IOException | IllegalArgumentException broken) {
            throw RuleBroken.because("storage.pdf-unreadable");
        }
    }
}
