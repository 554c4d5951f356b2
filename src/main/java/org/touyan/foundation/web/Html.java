package org.touyan.foundation.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A rendered page or part as the answer of a controller. Not stored by anyone unless made {@link #cacheable}: pages here
 * show people.
 */
public record Html(HttpStatus status, Object view, @Nullable Duration cache, Map<String, String> headers,
        @Nullable Said toast) implements Answer {

    public Html {
        if (!(view instanceof Page || view instanceof Part)) {
            throw new IllegalArgumentException("%s is no view (expected: a Page or a Part)".formatted(view.getClass()));
        }
        headers = Map.copyOf(headers);
    }

    public static Html of(Page page) {
        return with(HttpStatus.OK, page);
    }

    public static Html of(Part part) {
        return with(HttpStatus.OK, part);
    }

    /** The form again, with its errors: 422. */
    public static Html invalid(Page page) {
        return with(HttpStatus.UNPROCESSABLE_CONTENT, page);
    }

    /** The part with the form again, with its errors: 422. */
    public static Html invalid(Part part) {
        return with(HttpStatus.UNPROCESSABLE_CONTENT, part);
    }

    public static Html with(HttpStatus status, Page page) {
        return new Html(status, page, null, Map.of(), null);
    }

    public static Html with(HttpStatus status, Part part) {
        return new Html(status, part, null, Map.of(), null);
    }

    /** The browser of this person may keep the page that long; proxies may not. Only for pages that are the same for all. */
    public Html cacheable(Duration age) {
        return new Html(status, view, age, headers, toast);
    }

    public Html header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Html(status, view, cache, more, toast);
    }

    /** With a part: shows this sentence in the live region of the page that asked. */
    public Html saying(String key, Object... arguments) {
        return new Html(status, view, cache, headers, Said.of(key, List.of(arguments)));
    }
}
