package org.touyan.foundation.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language from the prefix {@code /en}, and remembers letter size, theme and the desk's language when the address
 * asks for them: {@code ?size=2}, {@code ?theme=night}, {@code ?lang=en}. Works without JavaScript.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class DisplayFilter extends OncePerRequestFilter {

    private static final Map<String, String> SETTINGS = Map.of("size", "[123]", "theme", "auto|day|night", "lang", "zh|en");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("GET".equals(request.getMethod()) && remembers(request, response)) {
            return;
        }
        String path = request.getRequestURI();
        if (!path.equals(Twins.PREFIX) && !path.startsWith(Twins.PREFIX + "/")) {
            chain.doFilter(request, response);
            return;
        }
        String chinese = Twins.chinese(path);
        if (Twins.has(chinese)) {
            request.setAttribute(Display.PREFIXED, true);
            chain.doFilter(new WithoutPrefix(request, chinese), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean remembers(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        if (query == null || !LocalPath.safe(request.getRequestURI())) {
            return false;
        }
        for (var setting : SETTINGS.entrySet()) {
            String name = setting.getKey();
            String value = request.getParameter(name);
            if (value != null && value.matches(setting.getValue())) {
                String rest = Here.without(query, name);
                response.addHeader(HttpHeaders.SET_COOKIE, Cookies.remembered(name, value, request));
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                return true;
            }
        }
        return false;
    }
}
