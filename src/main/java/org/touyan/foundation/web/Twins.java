package org.touyan.foundation.web;

import java.util.List;

/** Which pages have an English twin under {@code /en}, and where the language is chosen by cookie instead. */
final class Twins {

    static final String PREFIX = "/en";
    private static final List<String> PUBLIC = List.of("/help", "/track", "/r", "/confirm", "/menu", "/campaign", "/workshops",
            "/experts",
            "/teams",
            "/bases", "/studios", "/impact",
            "/figures",
            "/notices", "/briefs", "/stories", "/honours", "/answers", "/talks", "/talk", "/shift", "/verify", "/about",
            "/accessibility",
            "/privacy",
            "/dev/components");
    private static final List<String> BY_COOKIE = List.of("/desk", "/me", "/org", "/lead", "/account", "/login");

    private Twins() {}

    static boolean has(String path) {
        String bare = pathOnly(path);
        return bare.equals("/") || PUBLIC.stream().anyMatch(p -> below(p, bare));
    }

    static boolean choosable(String path) {
        String bare = pathOnly(path);
        return BY_COOKIE.stream().anyMatch(p -> below(p, bare));
    }

    static String english(String path) {
        return path.equals("/") ? PREFIX : PREFIX + path;
    }

    /** The path of the page whose twin this is. */
    static String chinese(String english) {
        return english.length() <= PREFIX.length() + 1 ? "/" : english.substring(PREFIX.length());
    }

    private static boolean below(String parent, String path) {
        return path.equals(parent) || path.startsWith(parent + "/");
    }

    private static String pathOnly(String path) {
        int end = path.indexOf('?');
        return end < 0 ? path : path.substring(0, end);
    }
}
