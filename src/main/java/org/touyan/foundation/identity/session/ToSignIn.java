package org.touyan.foundation.identity.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Whoever is not signed in is shown the door that fits: experts the code, staff the password; then back to the page. */
final class ToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        String door = door(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", door);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setHeader(HttpHeaders.LOCATION, HttpMethod.GET.matches(request.getMethod()) ? door + back(request) : door);
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
