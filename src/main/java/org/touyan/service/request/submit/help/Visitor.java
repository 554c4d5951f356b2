package org.touyan.service.request.submit.help;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the browser of an asker carries: the secret of his draft, and who he is when he wants that remembered. */
@Component
class Visitor {

    private static final String DRAFT = "draft";
    private static final String ASKER = "asker";
    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vault vault;
    private final Parameters parameters;

    Visitor(Vault vault, Parameters parameters) {
        this.vault = vault;
        this.parameters = parameters;
    }

    Optional<String> draft(HttpServletRequest request) {
        return cookie(request, DRAFT).filter(secret -> secret.matches("[0-9a-f]{32}"));
    }

    /** The secret of the draft; a new one is given to the browser when it has none. */
    String draft(HttpServletRequest request, HttpServletResponse response) {
        return draft(request).orElseGet(() -> {
            String secret = Secrets.next();
            give(request, response, DRAFT, secret, parameters.duration("request.draft.hours"));
            return secret;
        });
    }

    Optional<Remembered> remembered(HttpServletRequest request) {
        return cookie(request, ASKER).flatMap(this::opened);
    }

    void remember(HttpServletRequest request, HttpServletResponse response, Remembered asker) {
        byte[] sealed = vault.seal(JSON.writeValueAsString(asker)).bytes();
        give(request, response, ASKER, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), REMEMBERED);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        if (cookie(request, ASKER).isPresent()) {
            give(request, response, ASKER, "", Duration.ZERO);
        }
    }

    /** A cookie that was cut, changed, or sealed with a key of long ago is as good as none. */
    private Optional<Remembered> opened(String cookie) {
        try {
            String json = vault.open(new Sealed(Base64.getUrlDecoder().decode(cookie.getBytes(StandardCharsets.US_ASCII))));
            return Optional.of(JSON.readValue(json, Remembered.class));
        } catch (IllegalArgumentException | IllegalStateException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void give(HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
