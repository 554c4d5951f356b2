package org.touyan.service.request.submit;

import java.text.Normalizer;
import java.util.Locale;

/** Two sentences are the same when they differ in signs, spaces and width only. */
final class SameWords {

    private SameWords() {}

    static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
