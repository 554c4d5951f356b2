package org.touyan.service.menu.open;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import org.touyan.foundation.paper.Papers;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;

/** Posters as files. Everybody may ask for one: the same sheet is printed once and kept until it reads differently. */
@Component
class Printed {

    private record Sheet(Page paper, String lang, String address, boolean picture) {}

    private static final int KEPT = 32;
    private static final int DOTS_PER_INCH = 144;

    private final Papers papers;
    private final Map<Sheet, byte[]> kept = new LinkedHashMap<>();

    Printed(Papers papers) {
        this.papers = papers;
    }

    byte[] pdf(Page paper, Ui ui) {
        return kept(new Sheet(paper, ui.lang(), ui.absolute("/"), false), ui);
    }

    /** For telephones: a picture is kept and scanned where a paper is not opened. */
    byte[] png(Page paper, Ui ui) {
        return kept(new Sheet(paper, ui.lang(), ui.absolute("/"), true), ui);
    }

    private synchronized byte[] kept(Sheet sheet, Ui ui) {
        byte[] known = kept.get(sheet);
        if (known != null) {
            return known;
        }
        byte[] pdf = papers.pdf(sheet.paper(), ui);
        byte[] file = sheet.picture() ? picture(pdf) : pdf;
        if (kept.size() >= KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(sheet, file);
        return file;
    }

    private static byte[] picture(byte[] pdf) {
        var bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
