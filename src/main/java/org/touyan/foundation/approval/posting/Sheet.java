package org.touyan.foundation.approval.posting;

import org.touyan.foundation.approval.BoardId;

import org.touyan.foundation.shared.check.FreeText;

/**
 * What the public reads.
 *
 * @param board  last part of the address: matters of one board are read on one page
 * @param title  of the board
 * @param lead   what is proposed, put into the sentence of its {@link org.touyan.foundation.approval.PostedKind}
 * @param name   who or what is proposed
 * @param unit   where it belongs
 * @param words  why
 */
public record Sheet(BoardId board, String title, String lead, String name, String unit, String words) {

    private static final int WORDS = 2000;

    public Sheet {
        words = FreeText.check(words, 0, WORDS).orRefuse("words");
    }
}
