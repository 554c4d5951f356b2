package org.touyan.insight.report.file;

import java.util.ArrayList;
import java.util.List;

import org.touyan.foundation.paper.word.Block;
import org.touyan.foundation.paper.word.Piece;
import org.touyan.foundation.paper.word.WordPaper;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.report.domain.Entry;
import org.touyan.insight.report.domain.Line;
import org.touyan.insight.report.paper.Marks;

/** A report as a document that goes on being edited; its figures are locked and lead to what they were counted from. */
final class Document {

    private Document() {}

    /** @param site where the installation is reached, whoever asks */
    static byte[] of(Filed filed, String site, Ui ui) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, filed.title()));
        filed.head(ui).forEach(line -> blocks.add(Block.Paragraph.remark(line)));
        blocks.add(new Block.Table(List.of(new Block.Column(ui.t("report.cell"), 12, false),
                new Block.Column(ui.t("report.label"), 34, false), new Block.Column(ui.t("report.unit"), 9, false),
                new Block.Column(ui.t("report.value"), 13, true), new Block.Column(ui.t("report.remark"), 32, false)),
                filed.lines().stream().map(line -> row(line, site, ui)).toList()));
        blocks.add(Block.Paragraph.remark(ui.t("report.paper.law")));
        String address = site + filed.paper().path();
        return new WordPaper(filed.title(), filed.report().unionName(), filed.made(), false, blocks,
                new WordPaper.Foot(List.of(filed.paper().number()), address)).docx();
    }

    private static List<Piece> row(Line line, String site, Ui ui) {
        return List.of(Piece.words(line.cell().cell()), Piece.words(line.cell().label().chinese()),
                Piece.words(line.cell().unit().chinese()), value(line, site), Piece.words(Marks.of(line, ui)));
    }

    private static Piece value(Line line, String site) {
        Entry entry = line.entry();
        if (entry == null) {
            return Piece.words("—");
        }
        SnapshotId snapshot = entry.snapshotId();
        return snapshot == null
                ? Piece.words(line.digits() + " ※")
                : Piece.figure(line.digits(), site + "/desk/figures/" + snapshot, line.cell().metric() + " " + snapshot);
    }
}
