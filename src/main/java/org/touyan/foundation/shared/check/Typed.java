package org.touyan.foundation.shared.check;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What every check does first with what somebody typed or pasted. */
final class Typed {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int LAST_ASCII = 0x7F;
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int ARABIC_MARK = 0x061C;
    private static final int MONGOLIAN_SEPARATOR = 0x180E;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u3000]+");

    private Typed() {}

    /** Half a surrogate pair is not a character, and what is lost is lost: nothing can be done with such a text. */
    static boolean broken(String text) {
        return text.codePoints()
                .anyMatch(c -> c == 0 || c == FreeText.LOST || between(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE));
    }

    /** Composed, without marks that nobody sees: zero-width characters and direction controls. */
    static String visible(String text) {
        var kept = new StringBuilder(text.length());
        int[] before = {0};
        text.codePoints().forEach(c -> {
            boolean joinsPictures = c == ZERO_WIDTH_JOINER && emoji(before[0]);
            if (!hidden(c) || joinsPictures) {
                kept.appendCodePoint(c);
                before[0] = c;
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Full-width letters, digits and signs as their ASCII twins; the wide space as a space. */
    static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        text.codePoints().map(c -> {
            if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
                return c - FULL_WIDTH_SHIFT;
            }
            return Character.isSpaceChar(c) ? ' ' : c;
        }).forEach(half::appendCodePoint);
        return half.toString();
    }

    static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static boolean emoji(int c) {
        if (c <= LAST_ASCII) {
            return false;
        }
        return c == EMOJI_STYLE || Character.isEmojiPresentation(c) || Character.isExtendedPictographic(c)
                || Character.isEmojiModifier(c);
    }

    private static boolean hidden(int c) {
        return switch (c) {
            case SOFT_HYPHEN, BYTE_ORDER_MARK, ARABIC_MARK, MONGOLIAN_SEPARATOR -> true;
            default -> between(c, 0x200B, 0x200F) || between(c, 0x202A, 0x202E) || between(c, 0x2060, 0x2069);
        };
    }

    private static boolean between(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
