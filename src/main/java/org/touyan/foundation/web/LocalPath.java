package org.touyan.foundation.web;

import org.jspecify.annotations.Nullable;

/** Tells paths on this host from everything a browser might read as another host. */
public final class LocalPath {

    private LocalPath() {}

    public static boolean safe(@Nullable String path) {
        return path != null && path.startsWith("/") && !path.startsWith("//")
                && path.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7f);
    }

    /** The path when it is one on this host, otherwise the fallback. For {@code ?next=} parameters. */
    public static String or(@Nullable String path, String fallback) {
        return path != null && safe(path) ? path : fallback;
    }
}
