package org.touyan.service.matching;

import java.util.List;

/**
 * Somebody's words, listened to once: whoever needs more than one thing of them asks here, and they are not read again. Kept by
 * nobody; it goes with the page or the act it was made for.
 *
 * @param nearness how near texts come to the words
 */
public record Listened(Understanding understanding, Nearness nearness) {

    /** How near texts come to what was said. */
    @FunctionalInterface
    public interface Nearness {

        /**
         * From 0 to 1, in their order; nothing as long as there is no model to say. What a text means is remembered by the text
         * itself, so what is asked about must name nobody.
         */
        double[] of(List<String> texts);
    }
}
