package org.touyan.foundation.paper;

import java.io.IOException;
import java.io.InputStream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The letters of all papers: read when the first is printed, then kept. Not for two threads at once. */
final class Typeface {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private @Nullable TrueTypeFont regular;
    private @Nullable TrueTypeFont bold;

    /** A paper embeds the characters it uses. Bold has the common ones; a rare one in a heading is set in regular. */
    void into(PDDocument paper, PdfRendererBuilder builder) throws IOException {
        var text = new PDFontSupplier(PDType0Font.load(paper, regular(), true));
        builder.useFont(text, "Paper", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(PDType0Font.load(paper, bold(), true)), "Paper", BOLD, FontStyle.NORMAL, true);
        builder.useFont(text, "Paper Rare", REGULAR, FontStyle.NORMAL, true);
    }

    private TrueTypeFont regular() throws IOException {
        TrueTypeFont warm = regular;
        if (warm == null) {
            warm = read("touyan-paper-regular.ttf");
            regular = warm;
        }
        return warm;
    }

    private TrueTypeFont bold() throws IOException {
        TrueTypeFont warm = bold;
        if (warm == null) {
            warm = read("touyan-paper-bold.ttf");
            bold = warm;
        }
        return warm;
    }

    private static TrueTypeFont read(String name) throws IOException {
        try (InputStream file = resource(name)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        }
    }

    static InputStream resource(String name) {
        InputStream resource = Typeface.class.getResourceAsStream("/paper/" + name);
        if (resource == null) {
            throw new IllegalStateException("no resource /paper/%s (expected: one that is shipped)".formatted(name));
        }
        return resource;
    }
}
