package org.touyan.foundation.organization;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;

/** A trade union in the tree. */
public record Unit(UnitId id, OrgPath path, String name, String nameEn, UnitKind kind, @Nullable LocalDate termStart,
        @Nullable LocalDate termEnd) {

    /** The name in the reader's language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }
}
