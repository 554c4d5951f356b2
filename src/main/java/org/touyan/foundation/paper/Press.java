package org.touyan.foundation.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;

/** XHTML in, PDF/A-3U out. One sheet at a time: the fonts are warm and shared. */
final class Press {

    /** Stands where no font has the character. */
    private static final String UNKNOWN = "〓";
    private static final Set<String> STYLES = Set.of("paper.css", "numbered.css");
    private static final String WITHIN = "paper:";
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Typeface typeface = new Typeface();

    synchronized byte[] print(String xhtml) {
        var bytes = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(paper)
                    .usePdfAConformance(PdfAConformance.PDFA_3_U)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(COLOURS)
                    .withProducer("Touyan")
                    .useReplacementText(UNKNOWN)
                    .useUriResolver((base, uri) -> within(uri))
                    .useProtocolsStreamImplementation(Style::new, "paper")
                    .useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE))
                    .withW3cDocument(document(xhtml), WITHIN)
                    .toStream(bytes);
            typeface.into(paper, builder);
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException("a paper could not be printed", broken);
        }
        return bytes.toByteArray();
    }

    /** A paper is made of its own text, our styles, and pictures that it carries in itself; anything else is not opened. */
    private static @Nullable String within(String uri) {
        if (STYLES.contains(uri)) {
            return WITHIN + uri;
        }
        return uri.startsWith("data:") || uri.startsWith(WITHIN) || uri.startsWith("#") ? uri : null;
    }

    private static Document document(String xhtml) throws IOException {
        try {
            var parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setNamespaceAware(true);
            Document document = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(XmlText.printable(xhtml))));
            if (document.getElementsByTagName("text").getLength() > 0) {
                throw new IllegalStateException("a drawing on paper holds text (expected: words beside it, in an embedded font)");
            }
            return document;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the template of a paper is not well-formed: " + e.getMessage(), e);
        }
    }
}
