package org.touyan.foundation.catalog;

import java.util.Locale;

/** The short lists, whose entries are a code and a name. */
public enum CodeList {
    DEMAND_CLASS, MECHANISM, PURPOSE, LANGUAGE, DECLINE_REASON, REJECT_REASON, URGENT_WORD, INDUSTRY, CHOICE_REASON;

    /** The list's name in the table. */
    public String tableId() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
