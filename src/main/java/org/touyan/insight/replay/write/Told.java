package org.touyan.insight.replay.write;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number as a sentence says it.
 *
 * @param words   with its unit: 220多份
 * @param printed what the article says in this place; empty when it says nothing
 * @param value   behind the words
 * @param rule    by which a round word was admitted; empty when the number itself is said
 * @param sources the frozen figures it is made from: several for a sum or a difference
 */
public record Told(String words, String printed, BigDecimal value, String rule, List<Source> sources) {

    public Told {
        sources = List.copyOf(sources);
    }

    public boolean asPrinted() {
        return words.equals(printed);
    }
}
