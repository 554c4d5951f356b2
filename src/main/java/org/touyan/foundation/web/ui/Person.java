package org.touyan.foundation.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * A person who helps, as shown on a card.
 *
 * @param photo address; empty for the surname on a tinted field
 * @param honour the title in full; empty for none
 * @param craft  one line
 * @param href   empty for no link
 */
public record Person(String name, String photo, @Nullable Seal seal, String honour, String craft, String href) {

    /** What stands in for a missing photo. */
    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
