package org.touyan.service.dispatch;

/** A further view beside those of the board, contributed as a bean by a module to the right. */
public interface BoardTab {

    String key();

    String textKey();

    String href();

    /** For the current actor. Opens its own transaction. */
    int count();
}
