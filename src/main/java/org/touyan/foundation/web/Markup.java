package org.touyan.foundation.web;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** Pieces of markup made in Java: text is escaped here, everything else is ours. */
public final class Markup {

    private Markup() {}

    /** Markup as content of a template. */
    public static Content raw(String markup) {
        return output -> output.writeContent(markup);
    }

    /** Text made safe between tags and inside quoted attributes. */
    public static String escape(String text) {
        if (text.chars().noneMatch(Markup::special)) {
            return text;
        }
        var out = new StringOutput();
        Escape.htmlContent(text, out);
        return out.toString().replace("\"", "&#34;").replace("'", "&#39;");
    }

    private static boolean special(int c) {
        return c == '<' || c == '>' || c == '&' || c == '"' || c == '\'';
    }

    /** What a content would write. */
    public static String string(Content content) {
        var out = new StringOutput();
        content.writeTo(out);
        return out.toString();
    }
}
