package org.touyan.foundation.shared;

import java.util.regex.Pattern;

/**
 * Place in the union tree, from the province down: {@code /33/3310/331083/331083101/}.
 *
 * <p>A path covers itself and everything below it. Segments hold lower-case letters and digits only, so that a path is
 * safe inside a SQL {@code like} pattern: row-level security rests on that.
 */
public record OrgPath(String value) {

    private static final Pattern SHAPE = Pattern.compile("/([0-9a-z]+/)*");

    /** Covers everything. Only the clock and the first administrator act from here. */
    public static final OrgPath ROOT = new OrgPath("/");

    public OrgPath {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("path \"%s\" (expected: /segment/segment/)".formatted(value));
        }
    }

    public boolean covers(OrgPath other) {
        return other.value.startsWith(value);
    }

    public OrgPath child(String segment) {
        return new OrgPath(value + segment + "/");
    }

    @Override
    public String toString() {
        return value;
    }
}
