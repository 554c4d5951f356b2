package org.touyan.service.matching.domain;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How much of a term stands in somebody's words: the share of its pairs of neighbouring characters. Chinese words are
 * mostly two characters long, so pairs do for them what trigrams do for alphabets.
 */
final class Likeness {

    private Likeness() {}

    static double of(String term, String words) {
        String clean = term.toLowerCase(Locale.ROOT).strip();
        String text = words.toLowerCase(Locale.ROOT);
        if (clean.codePointCount(0, clean.length()) < 2) {
            return 0;
        }
        if (text.contains(clean)) {
            return 1;
        }
        Set<String> pairs = pairs(clean);
        long found = pairs.stream().filter(text::contains).count();
        return (double) found / pairs.size();
    }

    private static Set<String> pairs(String term) {
        int[] letters = term.codePoints().toArray();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new String(letters, i, 2));
        }
        return pairs;
    }
}
