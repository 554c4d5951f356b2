package org.touyan.foundation.web.ui;

/**
 * One answer of a question.
 *
 * @param icon empty for none
 * @param note a second line; empty for none
 */
public record Choice(String value, String label, String icon, String note) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, "", "");
    }

    public static Choice of(String value, String label, String icon) {
        return new Choice(value, label, icon, "");
    }
}
