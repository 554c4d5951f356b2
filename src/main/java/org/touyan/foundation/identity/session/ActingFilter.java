package org.touyan.foundation.identity.session;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

/** Binds the actor for the rest of the request: whoever is signed in, or the public. */
final class ActingFilter extends OncePerRequestFilter {

    /** Style sheets and icons are the same for everyone: no session is read for them. */
    private static final String ASSETS = "/assets/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Actor actor = request.getRequestURI().startsWith(ASSETS) ? Actor.PUBLIC : actor();
        try {
            Acting.as(actor, () -> {
                chain.doFilter(request, response);
                return actor;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Actor actor() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? signedIn.actor()
                : Actor.PUBLIC;
    }

    /** The error page needs the actor too: it shows his navigation. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
