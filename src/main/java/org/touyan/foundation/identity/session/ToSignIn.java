package org.touyan.foundation.identity.session;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.touyan.foundation.web.FailureSender;

/**
 * Whoever is not signed in and wants to read is shown the door that fits: experts the code, staff the password; then back to
 * the page. Whoever wants to act is told that nothing was done: what he typed is still on the page before.
 */
final class ToSignIn implements AuthenticationEntryPoint {

    private final FailureSender failures;

    ToSignIn(FailureSender failures) {
        this.failures = failures;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String door = door(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", door);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
            failures.sendToSignIn(request, response);
            return;
        }
        response.setHeader(HttpHeaders.LOCATION, door + back(request));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static String door(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/me") || path.startsWith("/me/") ? "/login/code" : "/login";
    }

    private static String back(HttpServletRequest request) {
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
