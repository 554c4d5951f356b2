package org.touyan.foundation.identity.session;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers the session for as long as one request lasts: Spring Session asks for it again after saving, only to learn
 * whether it still exists.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class ReadOnce extends OncePerRequestFilter {

    private static final ScopedValue<Map<String, QuietSession<?>>> SESSIONS = ScopedValue.newInstance();

    static @Nullable QuietSession<? extends Session> session(String id, Supplier<? extends @Nullable QuietSession<?>> table) {
        if (!SESSIONS.isBound()) {
            return table.get();
        }
        QuietSession<?> known = SESSIONS.get().get(id);
        if (known == null) {
            known = table.get();
            if (known != null) {
                SESSIONS.get().put(id, known);
            }
        }
        return known;
    }

    static void forget(String id) {
        if (SESSIONS.isBound()) {
            SESSIONS.get().remove(id);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(SESSIONS, new HashMap<>()).call(() -> {
                chain.doFilter(request, response);
                return request;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
