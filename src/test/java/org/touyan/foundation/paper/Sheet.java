package org.touyan.foundation.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.touyan.QrReader;

import com.google.zxing.ReaderException;

/**
 * A printed paper as whoever holds it sees it.
 *
 * @param loose fonts that are not in the file
 * @param code  what a telephone reads from the first page
 */
public record Sheet(int pages, boolean a4, String text, List<String> loose, String code) {

    private static final double A4_WIDTH = 595.3;
    private static final double A4_HEIGHT = 841.9;

    public static Sheet of(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new Sheet(paper.getNumberOfPages(), a4(paper), new PDFTextStripper().getText(paper), loose(paper),
                    code(paper));
        } catch (IOException | ReaderException broken) {
            throw new UncheckedIOException(new IOException("a sheet that cannot be read", broken));
        }
    }

    private static boolean a4(PDDocument paper) {
        for (PDPage page : paper.getPages()) {
            if (Math.abs(page.getMediaBox().getWidth() - A4_WIDTH) > 1
                    || Math.abs(page.getMediaBox().getHeight() - A4_HEIGHT) > 1) {
                return false;
            }
        }
        return true;
    }

    private static List<String> loose(PDDocument paper) throws IOException {
        List<String> loose = new ArrayList<>();
        for (PDPage page : paper.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                if (!page.getResources().getFont(name).isEmbedded()) {
                    loose.add(name.getName());
                }
            }
        }
        return loose;
    }

    private static String code(PDDocument paper) throws IOException, ReaderException {
        return QrReader.read(paper, 0);
    }
}
