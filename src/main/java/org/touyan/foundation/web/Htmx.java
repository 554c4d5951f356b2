package org.touyan.foundation.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether htmx asks, and for which element. A controller may take it as a parameter.
 *
 * @param target the id of the element that will be replaced; empty when unknown
 */
public record Htmx(boolean asked, String target) {

    static Htmx of(HttpServletRequest request) {
        return new Htmx("true".equals(request.getHeader("HX-Request")),
                Objects.requireNonNullElse(request.getHeader("HX-Target"), ""));
    }
}
