package org.touyan.foundation.paper.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.touyan.foundation.web.svg.QrCode;

/** The package around the parts of a document (ISO/IEC 29500-2). Entries carry no time of their own, so that bytes can be compared. */
final class Docx {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String TYPES = HEAD
            + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""";
    private static final String ROOTS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
            </Relationships>""";
    private static final String CORE = HEAD
            + """
                    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
                    <dc:title>%s</dc:title><dc:creator>%s</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created>\
                    <dcterms:modified xsi:type="dcterms:W3CDTF">%3$s</dcterms:modified></cp:coreProperties>""";

    private Docx() {}

    static byte[] of(WordPaper paper) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var document = new Part("document");
            String body = new Body(document, paper).xml();
            var foot = new Part("footer1");
            String footer = Footer.xml(foot, paper.foot());
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", ROOTS);
            put(zip, "docProps/core.xml", CORE.formatted(Part.escape(paper.title()), Part.escape(paper.author()),
                    paper.made().truncatedTo(ChronoUnit.SECONDS)));
            put(zip, "word/document.xml", body);
            put(zip, "word/_rels/document.xml.rels", document.relations(
                    Relation.part("rIdStyles", "styles", "styles.xml"), Relation.part("rIdFoot", "footer", "footer1.xml")));
            put(zip, "word/styles.xml", Styles.XML);
            put(zip, "word/footer1.xml", footer);
            WordPaper.Foot printed = paper.foot();
            if (printed == null) {
                put(zip, "word/_rels/footer1.xml.rels", foot.relations());
            } else {
                put(zip, "word/_rels/footer1.xml.rels", foot.relations(Relation.part("rIdCode", "image", "media/code.png")));
                put(zip, "word/media/code.png", QrCode.png(printed.address()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("a document could not be written", broken);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        put(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
