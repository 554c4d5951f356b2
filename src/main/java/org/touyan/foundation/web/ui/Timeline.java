package org.touyan.foundation.web.ui;

import java.util.List;

/** What has happened, what happens now, what comes: in the order of time. */
public record Timeline(List<Entry> entries) {

    /** Where an entry stands. */
    public enum State {
        DONE, NOW, TODO
    }

    /**
     * @param meta when and by whom; empty for none
     * @param text what was said or written; empty for none
     */
    public record Entry(State state, String title, String meta, String text) {

        public String style() {
            return switch (state) {
                case DONE -> "done";
                case NOW -> "now";
                case TODO -> "todo";
            };
        }
    }

    public Timeline {
        entries = List.copyOf(entries);
    }
}
