package org.touyan.foundation.organization.directory;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.BodyKind;

/** A line of the list. */
public record BodyRow(BodyId id, String name, BodyKind kind, String townName, String townNameEn, @Nullable String creditCode,
        @Nullable Integer workers, boolean verified, boolean demo) {

    public String town(Locale locale) {
        return locale.getLanguage().equals("en") ? townNameEn : townName;
    }
}
