package org.touyan.foundation.web.ui;

/**
 * One stage of something that many things go through.
 *
 * @param note a count or a word
 */
public record Stage(String name, String note, State state) {

    /** Where a stage stands. */
    public enum State {
        DONE, NOW, TODO
    }

    public String style() {
        return switch (state) {
            case DONE -> "done";
            case NOW -> "now";
            case TODO -> "todo";
        };
    }
}
