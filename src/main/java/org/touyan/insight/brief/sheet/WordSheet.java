package org.touyan.insight.brief.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.touyan.foundation.paper.word.Block;
import org.touyan.foundation.paper.word.Block.Column;
import org.touyan.foundation.paper.word.Block.Heading;
import org.touyan.foundation.paper.word.Block.Paragraph;
import org.touyan.foundation.paper.word.Block.Table;
import org.touyan.foundation.paper.word.Piece;
import org.touyan.foundation.paper.word.WordPaper;
import org.touyan.foundation.paper.word.WordPaper.Foot;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.brief.domain.Bar;
import org.touyan.insight.brief.domain.LockedText.Run;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.brief.sheet.Sheet.Cell;
import org.touyan.insight.brief.sheet.Sheet.Part;

/** The brief for Word: figures are locked fields that lead to their doors, drawings are tables. */
final class WordSheet {

    private final Ui ui;
    private final Sheet sheet;
    private final UnaryOperator<String> address;
    private final List<Block> blocks = new ArrayList<>();

    private WordSheet(Ui ui, Sheet sheet, UnaryOperator<String> address) {
        this.ui = ui;
        this.sheet = sheet;
        this.address = address;
    }

    /** @param address makes an absolute one of a path */
    static byte[] of(Ui ui, Sheet sheet, UnaryOperator<String> address) {
        return new WordSheet(ui, sheet, address).docx();
    }

    private byte[] docx() {
        blocks.add(new Heading(0, sheet.title()));
        blocks.add(Paragraph.remark(sheet.union() + " · " + sheet.when()));
        if (!sheet.correction().isEmpty()) {
            blocks.add(Paragraph.remark(ui.t("brief.correction", sheet.correction())));
        }
        text(sheet.part(Section.LEAD));
        if (sheet.monthly()) {
            heading(0, ui.t("brief.heading.figures"));
            table(sheet.part(Section.LEAD));
        }
        heading(sheet.monthly() ? 1 : 0, ui.t("brief.heading.TOWNS"));
        bars(ui.t("brief.column.town"), sheet.towns());
        heading(sheet.monthly() ? 2 : 1, ui.t("brief.heading.TIMES." + sheet.kind()));
        bars(ui.t("brief.column.time"), sheet.times());
        if (!sheet.monthly()) {
            for (int i = 0; i < sheet.mechanisms().size(); i++) {
                Part part = sheet.mechanisms().get(i);
                heading(2 + i, ui.t("brief.heading." + part.section()));
                text(part);
                table(part);
            }
        }
        heading(sheet.needsPlace(), ui.t("brief.heading.NEEDS." + sheet.kind()));
        text(sheet.part(Section.NEEDS));
        sheet.needs().forEach(need -> blocks
                .add(Paragraph.of(Piece.words(ui.t("brief.need." + need.kind(), need.words(), ui.isoDay(need.since()))))));
        if (sheet.hasStory()) {
            heading(sheet.needsPlace() + 1, ui.t("brief.heading.STORY"));
            text(sheet.part(Section.STORY));
        }
        blocks.add(Paragraph.remark(String.join(" · ", Colophon.of(ui, sheet))));
        return new WordPaper(sheet.title() + ' ' + sheet.when(), sheet.union(), sheet.asOf(), false, blocks,
                sheet.verify().isEmpty() ? null : new Foot(List.of(sheet.number()), address.apply(sheet.verify()))).docx();
    }

    private void heading(int place, String words) {
        blocks.add(new Heading(1, sheet.place(place) + words));
    }

    private void text(Part part) {
        blocks.add(new Paragraph(part.text().stream().map(this::piece).toList(), false));
    }

    private Piece piece(Run run) {
        return run.path().isEmpty() ? Piece.words(run.text()) : figure(run.text(), run.path());
    }

    private void table(Part part) {
        List<Column> columns = new ArrayList<>(List.of(new Column(ui.t("brief.column.item"), 4, false),
                new Column(ui.t("brief.column.now." + sheet.kind()), 2, true),
                new Column(ui.t("brief.column.before." + sheet.kind()), 2, true)));
        if (sheet.monthly()) {
            columns.add(new Column(ui.t("brief.column.earlier"), 2, true));
            columns.add(new Column(ui.t("brief.column.so-far"), 2, true));
        }
        blocks.add(new Table(columns, part.rows().stream().map(row -> {
            List<Piece> cells = new ArrayList<>(
                    List.of(Piece.words(ui.t("brief.row", row.name(), row.unit())), cell(row.now()), cell(row.before())));
            if (sheet.monthly()) {
                cells.add(cell(row.earlier()));
                cells.add(cell(row.soFar()));
            }
            return cells;
        }).toList()));
    }

    private void bars(String of, List<Bar> bars) {
        blocks.add(new Table(List.of(new Column(of, 3, false), new Column(ui.t("brief.column.requests"), 1, true)),
                bars.stream().map(bar -> List.of(Piece.words(bar.label()),
                        figure(bar.value().stripTrailingZeros().toPlainString(), sheet.door(bar)))).toList()));
    }

    private Piece cell(Cell cell) {
        return cell.path().isEmpty() ? Piece.words(cell.text()) : figure(cell.text(), cell.path());
    }

    private Piece figure(String number, String path) {
        return Piece.figure(number, address.apply(path), path);
    }
}
