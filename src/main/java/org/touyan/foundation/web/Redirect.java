package org.touyan.foundation.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Sends the browser to another page of this host with 303; an htmx request loads that page whole. Inside {@code /en} the
 * English twin is taken when there is one.
 */
public record Redirect(String path, @Nullable Said toast) implements Answer {

    public Redirect {
        if (!LocalPath.safe(path)) {
            throw new IllegalArgumentException("redirect to \"%s\" (expected: a path on this host)".formatted(path));
        }
    }

    public static Redirect to(String path) {
        return new Redirect(path, null);
    }

    /** Shows this sentence in the live region of the next page. */
    public Redirect saying(String key, Object... arguments) {
        return new Redirect(path, Said.of(key, List.of(arguments)));
    }
}
