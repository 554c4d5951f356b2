package org.touyan.foundation.web;

import java.util.Locale;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** How this person wants to read: language, letter size, day or night. */
record Display(Locale locale, int size, String theme, boolean prefixed) {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.UK;
    static final Display PAPER = new Display(CHINESE, 1, "auto", false);
    static final String PREFIXED = Display.class.getName() + ".prefixed";

    static Display of(HttpServletRequest request) {
        boolean prefixed = request.getAttribute(PREFIXED) != null;
        boolean english = prefixed || (Twins.choosable(request.getRequestURI()) && "en".equals(cookie(request, "lang")));
        String theme = cookie(request, "theme");
        return new Display(english ? ENGLISH : CHINESE, size(cookie(request, "size")),
                theme != null && theme.matches("day|night") ? theme : "auto", prefixed);
    }

    private static int size(@Nullable String cookie) {
        return "2".equals(cookie) ? 2 : "3".equals(cookie) ? 3 : 1;
    }

    static @Nullable String cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        return null;
    }
}
