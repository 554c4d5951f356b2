package org.touyan.foundation.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;

/** The few cookies of the frame: how a person reads, and one passing sentence. None of them identifies anyone. */
final class Cookies {

    private Cookies() {}

    /** Scripts may change it: the size button does. */
    static String remembered(String name, String value, HttpServletRequest request) {
        return cookie(name, value, request).maxAge(Duration.ofDays(365)).build().toString();
    }

    static String passing(String name, String value, HttpServletRequest request) {
        return cookie(name, value, request).httpOnly(true).maxAge(Duration.ofSeconds(30)).build().toString();
    }

    static String gone(String name) {
        return ResponseCookie.from(name, "").path("/").maxAge(Duration.ZERO).httpOnly(true).sameSite("Lax").build().toString();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String name, String value, HttpServletRequest request) {
        return ResponseCookie.from(name, value).path("/").sameSite("Lax").secure(request.isSecure());
    }
}
