package org.touyan.foundation.paper;

/** What somebody typed may hold characters that XML does not know (XML 1.0, 2.2). */
public final class XmlText {

    private static final int FIRST_NOT_A_CHARACTER = 0xFFFE;
    private static final int LAST_OF_THE_PLANE = 0xFFFF;

    private XmlText() {}

    public static String printable(String text) {
        var known = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::known).forEach(known::appendCodePoint);
        return known.toString();
    }

    private static boolean known(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c < Character.MIN_SURROGATE || (c > Character.MAX_SURROGATE && c < FIRST_NOT_A_CHARACTER) || c > LAST_OF_THE_PLANE;
    }
}
