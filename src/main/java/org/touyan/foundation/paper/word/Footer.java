package org.touyan.foundation.paper.word;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What stands at the bottom of each page: the number, the link, the code to be scanned, and which page it is. */
final class Footer {

    /** 25 mm, in English Metric Units. */
    private static final int CODE = 25 * 36_000;
    private static final String PAGE = "<w:p><w:pPr><w:pStyle w:val=\"Foot\"/><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t> —</w:t></w:r></w:p>";

    private Footer() {}

    static String xml(Part part, WordPaper.@Nullable Foot foot) {
        return "%s<w:ftr %s>%s%s</w:ftr>".formatted(Docx.HEAD, Part.SPACES, foot == null ? "" : lines(part, foot), PAGE);
    }

    private static String lines(Part part, WordPaper.Foot foot) {
        List<Piece> pieces = new ArrayList<>();
        foot.lines().forEach(line -> pieces.add(Piece.words(line + "　")));
        pieces.add(Piece.link(foot.address(), foot.address()));
        return "<w:p><w:pPr><w:pStyle w:val=\"Foot\"/></w:pPr>%s%s</w:p>"
                .formatted(picture(foot.address()), part.line(pieces));
    }

    private static String picture(String address) {
        return """
            <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%1$d"/><wp:docPr id="1" name="QR" descr="%2$s"/>\
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="QR"/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed="rIdCode"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%1$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""
                .formatted(CODE, Part.escape(address));
    }
}
