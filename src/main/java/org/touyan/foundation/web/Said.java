package org.touyan.foundation.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** One sentence that travels to the next page in a short-lived cookie: the key of a text and what fills it. */
record Said(String key, List<String> arguments) {

    static final String COOKIE = "said";
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1500;

    Said {
        arguments = List.copyOf(arguments);
    }

    static Said of(String key, List<?> arguments) {
        return new Said(key, arguments.stream().map(String::valueOf).toList());
    }

    /** Ready for a text: whole numbers are numbers again, so that a plural finds its form. */
    Object[] fill() {
        return arguments.stream().map(a -> a.matches("0|-?[1-9][0-9]{0,8}") ? (Object) Integer.valueOf(a) : a).toArray();
    }

    String encoded() {
        String all = key + (arguments.isEmpty() ? "" : SEPARATOR + String.join(SEPARATOR, arguments));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Said> decoded(String cookie) {
        if (cookie.length() > LONGEST || !cookie.matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        String all = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8);
        List<String> parts = Arrays.asList(all.split(SEPARATOR, -1));
        return Optional.of(new Said(parts.getFirst(), parts.subList(1, parts.size())));
    }
}
