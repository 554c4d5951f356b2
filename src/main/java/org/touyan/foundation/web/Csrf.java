package org.touyan.foundation.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

import gg.jte.Content;

/** The token that the security filter left on the request, if there is such a filter. */
final class Csrf {

    private Csrf() {}

    static Content field(HttpServletRequest request) {
        CsrfToken token = of(request);
        return Markup.raw(token == null
                ? ""
                : "<input type=\"hidden\" name=\"" + Markup.escape(token.getParameterName()) + "\" value=\""
                        + Markup.escape(token.getToken()) + "\">");
    }

    static @Nullable String token(HttpServletRequest request) {
        CsrfToken token = of(request);
        return token == null ? null : token.getToken();
    }

    private static @Nullable CsrfToken of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : null;
    }
}
