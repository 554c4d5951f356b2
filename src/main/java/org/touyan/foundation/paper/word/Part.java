package org.touyan.foundation.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.touyan.foundation.paper.XmlText;
import org.touyan.foundation.web.Markup;

/** A part of the package that holds lines: text, links and figures, and where its links lead. */
final class Part {

    static final String SPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture\"""";

    private final List<Relation> links = new ArrayList<>();
    private final String name;
    private int figures;

    Part(String name) {
        this.name = name;
    }

    static String escape(String text) {
        return Markup.escape(XmlText.printable(text));
    }

    String line(List<Piece> pieces) {
        return pieces.stream().map(this::piece).collect(Collectors.joining());
    }

    /** Those it has found while it was written, and these. */
    String relations(Relation... more) {
        return Docx.HEAD + Stream.concat(Stream.of(more), links.stream()).map(Relation::xml)
                .collect(Collectors.joining("",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
                        "</Relationships>"));
    }

    private String piece(Piece piece) {
        return piece.bound().isEmpty() ? linked(piece) : figure(piece);
    }

    private String linked(Piece piece) {
        if (piece.link().isEmpty()) {
            return run(piece);
        }
        String id = "rId" + (links.size() + 1);
        links.add(Relation.address(id, piece.link()));
        return "<w:hyperlink r:id=\"%s\">%s</w:hyperlink>".formatted(id, run(piece));
    }

    /** Its link is a field made of runs: what reads documents elsewhere finds the number in these, and not in links inside a lock. */
    private String figure(Piece piece) {
        String run = piece.link().isEmpty()
                ? run(piece)
                : mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"%s\" </w:instrText></w:r>"
                        .formatted(escape(piece.link().replace("\"", "%22"))) + mark("separate") + run(piece) + mark("end");
        return "<w:sdt><w:sdtPr><w:alias w:val=\"%s\"/><w:tag w:val=\"%1$s\"/><w:id w:val=\"%d\"/><w:lock w:val=\"sdtContentLocked\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
                .formatted(escape(piece.bound()), ++figures, run);
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>".formatted(type);
    }

    private static String run(Piece piece) {
        return "<w:r><w:rPr>%s%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(
                piece.link().isEmpty() ? "" : "<w:rStyle w:val=\"Link\"/>", piece.bold() ? "<w:b/>" : "", escape(piece.text()));
    }

    @Override
    public String toString() {
        return name;
    }
}
