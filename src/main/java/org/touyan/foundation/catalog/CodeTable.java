package org.touyan.foundation.catalog;

import java.time.LocalDate;
import java.util.Locale;

/** Where a list comes from. */
public record CodeTable(String tableId, String edition, String title, String titleEn, String source, String licence,
        LocalDate validFrom) {

    /** The title in the reader's language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? titleEn : title;
    }
}
