package org.touyan.foundation.paper.word;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document, as it is to be written.
 *
 * @param author the union in whose name it is written
 * @param made   when; the same content made at the same time is the same file, byte for byte
 * @param wide   across the long side of the sheet
 * @param foot   at the bottom of each page; null for none
 */
public record WordPaper(String title, String author, Instant made, boolean wide, List<Block> blocks, @Nullable Foot foot) {

    /**
     * @param lines   number, check code, what they are for
     * @param address where the paper is looked up: as a link and as a code to be scanned
     */
    public record Foot(List<String> lines, String address) {

        public Foot {
            lines = List.copyOf(lines);
        }
    }

    public WordPaper {
        blocks = List.copyOf(blocks);
    }

    /** As {@code .docx}. */
    public byte[] docx() {
        return Docx.of(this);
    }
}
