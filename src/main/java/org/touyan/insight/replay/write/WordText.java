package org.touyan.insight.replay.write;

import java.util.ArrayList;
import java.util.List;

import org.touyan.foundation.paper.word.Block;
import org.touyan.foundation.paper.word.Block.Column;
import org.touyan.foundation.paper.word.Block.Heading;
import org.touyan.foundation.paper.word.Block.Paragraph;
import org.touyan.foundation.paper.word.Block.Table;
import org.touyan.foundation.paper.word.Piece;
import org.touyan.foundation.paper.word.WordPaper;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Texts;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.replay.write.Sentence.Part;

/** The same text for Word: its numbers are locked, and a table at the end says where each comes from. */
public final class WordText {

    private final Retold retold;
    private final Notes notes;
    private final Ui ui;
    private int number;

    public WordText(Texts texts, Ui ui, Retold retold, Asking asking) {
        this.retold = retold;
        this.notes = new Notes(texts, asking);
        this.ui = ui;
    }

    public WordPaper paper() {
        number = 0;
        List<Block> blocks = new ArrayList<>(List.of(new Heading(0, notes.t("replay.title")),
                Paragraph.remark(notes.t("replay.label.long")),
                Paragraph.remark(notes.t("replay.as-of", retold.day().toString()))));
        for (Mechanism mechanism : Mechanism.values()) {
            List<Sentence> sentences = retold.of(mechanism);
            if (!sentences.isEmpty()) {
                blocks.add(new Heading(1, notes.t("replay.mechanism." + mechanism)));
                blocks.add(
                        new Paragraph(sentences.stream().flatMap(sentence -> sentence.parts().stream()).map(this::piece).toList(),
                                false));
            }
        }
        if (!retold.refused().isEmpty()) {
            blocks.add(new Heading(1, notes.t("replay.refused.title")));
            retold.refused().forEach(refused -> blocks.add(Paragraph.remark(notes.refused(refused))));
        }
        blocks.add(new Heading(1, notes.t("replay.notes")));
        blocks.add(sources());
        return new WordPaper(notes.t("replay.title"), ui.unit(), Beijing.startOf(retold.day()), false, blocks, null);
    }

    private Piece piece(Part part) {
        Told told = part.told();
        if (told == null) {
            return Piece.words(part.text());
        }
        Source first = told.sources().getFirst();
        return Piece.figure(part.text() + "（" + ++number + "）", ui.absolute(first.path()),
                first.snapshot().snapshotId().toString());
    }

    private Table sources() {
        List<List<Piece>> rows = new ArrayList<>();
        for (Told told : retold.numbers()) {
            rows.add(List.of(Piece.words(Integer.toString(rows.size() + 1)), Piece.words(told.words()),
                    Piece.words(String.join("\n", notes.of(told)))));
        }
        return new Table(
                List.of(new Column(notes.t("replay.table.no"), 1, true), new Column(notes.t("replay.table.number"), 2, false),
                        new Column(notes.t("replay.table.source"), 9, false)),
                rows);
    }
}
