package org.touyan.insight.report.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Leave to file after the last day: asked for with a reason, given by another. */
public record Late(String reason, @Nullable UUID askedBy, @Nullable UUID allowedBy, String allowedByName) {

    static final Late NONE = new Late("", null, null, "");

    public boolean asked() {
        return askedBy != null;
    }

    public boolean allowed() {
        return allowedBy != null;
    }
}
