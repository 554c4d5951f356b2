package org.touyan.foundation.paper.word;

import java.util.List;
import java.util.stream.Collectors;

import org.touyan.foundation.paper.word.Block.Column;
import org.touyan.foundation.paper.word.Block.Heading;
import org.touyan.foundation.paper.word.Block.Paragraph;
import org.touyan.foundation.paper.word.Block.Table;

/** The text of a document: blocks from top to bottom, on A4 with the margins of GB/T 9704-2012, 5.2. Lengths in twentieths of a point. */
final class Body {

    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int TOP = 2098;
    private static final int BOTTOM = 1984;
    private static final int LEFT = 1588;
    private static final int RIGHT = 1474;

    private final Part part;
    private final WordPaper paper;

    Body(Part part, WordPaper paper) {
        this.part = part;
        this.paper = paper;
    }

    String xml() {
        return "%s<w:document %s><w:body>%s%s</w:body></w:document>".formatted(Docx.HEAD, Part.SPACES,
                paper.blocks().stream().map(this::block).collect(Collectors.joining()), page());
    }

    private String block(Block block) {
        return switch (block) {
            case Heading heading -> paragraph(heading.level() == 0 ? "Title" : "Heading" + heading.level(), "",
                    List.of(Piece.words(heading.text())));
            case Paragraph text -> paragraph(text.remark() ? "Remark" : "Text", "", text.pieces());
            case Table table -> table(table);
        };
    }

    private String paragraph(String style, String more, List<Piece> pieces) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>".formatted(style, more, part.line(pieces));
    }

    private String table(Table table) {
        int all = table.columns().stream().mapToInt(Column::share).sum();
        List<Integer> widths = table.columns().stream().map(column -> textWidth() * column.share() / all).toList();
        String grid = widths.stream().map("<w:gridCol w:w=\"%d\"/>"::formatted).collect(Collectors.joining());
        String head = row(table.columns(), widths, table.columns().stream().map(column -> Piece.bold(column.name())).toList(),
                "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        String rows = table.rows().stream().map(row -> row(table.columns(), widths, row, "<w:trPr><w:cantSplit/></w:trPr>"))
                .collect(Collectors.joining());
        // Two tables, or a table and the end of the text, need a paragraph between them.
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>%s</w:tblGrid>%s%s</w:tbl>%s"
                .formatted(textWidth(), grid, head, rows, paragraph("Remark", "", List.of()));
    }

    private String row(List<Column> columns, List<Integer> widths, List<Piece> cells, String properties) {
        var row = new StringBuilder("<w:tr>").append(properties);
        for (int i = 0; i < columns.size(); i++) {
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>".formatted(widths.get(i)))
                    .append(paragraph("Cell", columns.get(i).numbers() ? "<w:jc w:val=\"right\"/>" : "", List.of(cells.get(i))))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private String page() {
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFoot\"/><w:pgSz w:w=\"%d\" w:h=\"%d\"%s/><w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"851\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
                .formatted(paper.wide() ? LONG_SIDE : SHORT_SIDE, paper.wide() ? SHORT_SIDE : LONG_SIDE,
                        paper.wide() ? " w:orient=\"landscape\"" : "", TOP, RIGHT, BOTTOM, LEFT);
    }

    private int textWidth() {
        return (paper.wide() ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
    }
}
