package org.touyan.foundation.web.ui;

/**
 * A number with its words. "220" without its "more than" would be a lie.
 *
 * @param qualifier goes before the number in the text of the source (about, over); empty when exact
 * @param unit      follows the number, with the qualifiers that follow it (多份, 余场)
 * @param note      small print; empty for none
 * @param href      opens the rows or the source behind the number; empty for none
 */
public record Figure(String qualifier, String value, String unit, String label, String note, String href) {

    public static Figure of(String value, String unit, String label, String href) {
        return new Figure("", value, unit, label, "", href);
    }
}
