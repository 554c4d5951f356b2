package org.touyan.service.matching.text;

import java.util.Locale;

import com.ibm.icu.text.Transliterator;

/**
 * How a text sounds: pairs of neighbouring syllables in Pinyin without tones. A phone that heard 汉接 wrote down how 焊接 sounds. Sounds
 * that many people do not keep apart (zh/z, ch/c, sh/s, l/n, ng/n) are one here.
 */
final class Sounds {

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fa5';
    private static final String[] SYLLABLE = spell();

    private Sounds() {}

    /** The pairs, separated by blanks; what is not Chinese separates. */
    static String of(String text) {
        var pairs = new StringBuilder();
        String before = "";
        for (int i = 0; i < text.length(); i++) {
            String now = syllable(text.charAt(i));
            if (!before.isEmpty() && !now.isEmpty()) {
                pairs.append(before).append('_').append(now).append(' ');
            }
            before = now;
        }
        return pairs.toString();
    }

    private static String syllable(char c) {
        return c < FIRST || c > LAST ? "" : SYLLABLE[c - FIRST];
    }

    private static String[] spell() {
        var reading = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        String[] all = new String[LAST - FIRST + 1];
        for (char c = FIRST; c <= LAST; c++) {
            all[c - FIRST] = blurred(reading.transliterate(String.valueOf(c)).strip().toLowerCase(Locale.ROOT));
        }
        return all;
    }

    private static String blurred(String syllable) {
        String s = syllable.replaceFirst("^([zcs])h", "$1").replaceFirst("ng$", "n");
        return s.startsWith("l") ? "n" + s.substring(1) : s;
    }
}
