package org.touyan.foundation.shared.check;

/** A person's own words: kept as written, without what cannot be seen or stored. */
public final class FreeText {

    /** Stands where a character was lost on the way: the sign that everybody uses for that. */
    public static final char LOST = '\uFFFD';

    private FreeText() {}

    /**
     * @param min fewest characters; 0 when the field may stay empty
     * @param max most characters, counted as people count: 𬭎 is one
     */
    public static Check check(String typed, int min, int max) {
        if (Typed.broken(typed)) {
            return Check.error("", "shared.check.text.broken");
        }
        String text = tidy(typed);
        int length = Typed.length(text);
        if (length > max) {
            return Check.error(text, "shared.check.text.long", length - max, max);
        }
        if (length < min) {
            return Check.error(text, text.isEmpty() ? "shared.check.text.empty" : "shared.check.text.short", min - length);
        }
        return Check.fine(text);
    }

    private static String tidy(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        var kept = new StringBuilder(lines.length());
        lines.codePoints()
                .filter(c -> c == '\n' || c == '\t' || Character.getType(c) != Character.CONTROL)
                .forEach(kept::appendCodePoint);
        return Typed.visible(kept.toString()).strip();
    }
}
