package org.touyan.foundation.paper.word;

/**
 * Words in a line.
 *
 * @param link  where they lead; empty for nowhere
 * @param bound what a figure was counted from; empty for words that may be edited
 */
public record Piece(String text, boolean bold, String link, String bound) {

    public static Piece words(String text) {
        return new Piece(text, false, "", "");
    }

    public static Piece bold(String text) {
        return new Piece(text, true, "", "");
    }

    public static Piece link(String text, String address) {
        return new Piece(text, false, address, "");
    }

    /** Locked: whoever edits the document can move the words around it, and not the number. */
    public static Piece figure(String number, String link, String bound) {
        return new Piece(number, false, link, bound);
    }
}
