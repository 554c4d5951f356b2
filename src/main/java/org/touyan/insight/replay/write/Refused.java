package org.touyan.insight.replay.write;

import java.util.List;

import org.touyan.foundation.web.Texts;

/**
 * A sentence that may not be written.
 *
 * @param key     of the sentence
 * @param reason  in words
 * @param rule    that forbids it
 * @param sources the frozen figures that were looked at
 */
public record Refused(Mechanism mechanism, String key, String reason, String rule, List<Source> sources) {

    public Refused {
        sources = List.copyOf(sources);
    }

    /** With the figures that were looked at, for whoever reads a terminal. */
    public String line(Texts texts, Asking asking) {
        return new Notes(texts, asking).refused(this);
    }
}
