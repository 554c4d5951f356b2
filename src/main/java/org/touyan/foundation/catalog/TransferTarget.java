package org.touyan.foundation.catalog;

import java.util.Locale;
import java.util.Set;

/**
 * Who else helps when the union is not the right door.
 *
 * @param matters kinds of matters that are brought there sooner than to the union
 */
public record TransferTarget(String code, String name, String nameEn, String phone, String handles,
        String handlesEn, Set<String> matters) implements Named {

    public TransferTarget {
        matters = Set.copyOf(matters);
    }

    /** What they take on, in the reader's language. */
    public String handlesIn(Locale locale) {
        return locale.getLanguage().equals("en") ? handlesEn : handles;
    }
}
