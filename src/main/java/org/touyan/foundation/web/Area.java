package org.touyan.foundation.web;

/** Which frame a path belongs to. */
enum Area {
    PUBLIC, DESK, ME;

    static Area of(String path) {
        if (below(path, "/me")) {
            return ME;
        }
        return below(path, "/desk") || below(path, "/org") || below(path, "/lead") ? DESK : PUBLIC;
    }

    private static boolean below(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
