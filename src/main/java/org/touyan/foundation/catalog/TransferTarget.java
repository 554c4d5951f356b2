package org.touyan.foundation.catalog;

import java.util.Locale;

/** Who else helps when the union is not the right door. */
public record TransferTarget(String code, String name, String nameEn, String phone, String handles,
        String handlesEn) implements Named {

    /** What they take on, in the reader's language. */
    public String handlesIn(Locale locale) {
        return locale.getLanguage().equals("en") ? handlesEn : handles;
    }
}
