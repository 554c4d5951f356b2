package org.touyan.foundation.paper.word;

import java.util.List;

/** What a document is made of, from top to bottom. */
public sealed interface Block {

    /** @param level 0 is the title, then 1 to 3 */
    record Heading(int level, String text) implements Block {

        static final int DEEPEST = 3;

        public Heading {
            if (level < 0 || level > DEEPEST) {
                throw new IllegalArgumentException("heading of level %d (expected: 0 to %d)".formatted(level, DEEPEST));
            }
        }
    }

    /** Body text, or a line that only remarks on it. */
    record Paragraph(List<Piece> pieces, boolean remark) implements Block {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        public static Paragraph of(Piece... pieces) {
            return new Paragraph(List.of(pieces), false);
        }

        public static Paragraph remark(String text) {
            return new Paragraph(List.of(Piece.words(text)), true);
        }
    }

    /** @param rows each with as many cells as there are columns */
    record Table(List<Column> columns, List<List<Piece>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Piece> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "row of %d cells (expected: %d)".formatted(row.size(), columns.size()));
                }
            }
        }
    }

    /**
     * @param share   of the width, against those of the others
     * @param numbers stand at the right
     */
    record Column(String name, int share, boolean numbers) {}
}
