package org.touyan.foundation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * Where the reader is, without the language prefix.
 *
 * @param path  begins with one slash
 * @param query as sent, without the question mark; empty when there is none
 */
record Here(String path, String query) {

    static final Here NOWHERE = new Here("/", "");

    static Here of(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String query = request.getQueryString();
        return new Here(LocalPath.or(path, "/"), query == null || !"GET".equals(request.getMethod()) ? "" : query);
    }

    /** This address with one parameter set to another value. */
    String with(String name, String value) {
        return path + '?' + glue(without(name)) + encode(name) + '=' + encode(value);
    }

    String address() {
        return query.isEmpty() ? path : path + '?' + query;
    }

    /** The query without one parameter. */
    String without(String name) {
        return without(query, name);
    }

    static String without(@Nullable String query, String name) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        var kept = new StringBuilder();
        for (String pair : query.split("&", -1)) {
            if (!pair.equals(name) && !pair.startsWith(name + "=")) {
                kept.append(kept.isEmpty() ? "" : "&").append(pair);
            }
        }
        return kept.toString();
    }

    private static String glue(String query) {
        return query.isEmpty() ? "" : query + "&";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
