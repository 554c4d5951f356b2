package org.touyan.foundation.identity.session;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Makes the token before the page is written: a page may be on its way to the browser when its form asks for the token,
 * and then it is too late for the cookie. The token lives in that cookie alone, so a public form needs no session.
 */
final class EagerCsrf implements CsrfTokenRequestHandler {

    private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
        if (HttpMethod.GET.matches(request.getMethod()) && page(request)) {
            Objects.requireNonNull(token.get(), "csrf token");
        }
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return masked.resolveCsrfTokenValue(request, token);
    }

    private static boolean page(HttpServletRequest request) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        return accepts == null || accepts.toLowerCase(Locale.ROOT).contains("text/html");
    }
}
