package org.touyan.foundation.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses malformed addresses and forms with a page, before sessions, security and controllers look at them. A text that
 * nobody can store goes on with a mark in it, so that the form says at the field what is wrong.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SafeInputFilter extends OncePerRequestFilter {

    private static final long LARGEST_FORM = 256 * 1024;

    private final FailureSender failures;

    SafeInputFilter(FailureSender failures) {
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(form(request) ? new MendedRequest(request) : request, response);
        } else {
            failures.send(refusal, request, response);
        }
    }

    private static @Nullable HttpStatus refusal(HttpServletRequest request) {
        try {
            SafeInput.checkEncoded(request.getRequestURI(), false);
            SafeInput.checkEncoded(request.getQueryString(), true);
            if (is(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE) && request.getContentLengthLong() > LARGEST_FORM) {
                return HttpStatus.CONTENT_TOO_LARGE;
            }
            if (form(request)) {
                SafeInput.checkNames(request.getParameterMap().keySet());
                if (length(request.getParameterMap()) > LARGEST_FORM) {
                    return HttpStatus.CONTENT_TOO_LARGE;
                }
            }
            return null;
        } catch (Rejected e) {
            return e.status();
        } catch (IllegalStateException e) {
            // The container could not read the form: broken encoding, longer than announced, or a file above its limit.
            return is(request, MediaType.MULTIPART_FORM_DATA_VALUE) && request.getContentLengthLong() > LARGEST_FORM
                    ? HttpStatus.CONTENT_TOO_LARGE
                    : HttpStatus.BAD_REQUEST;
        }
    }

    /** Of a form that came in pieces and did not say how long it is. */
    private static long length(Map<String, String[]> parameters) {
        return parameters.values().stream().flatMap(Stream::of).mapToLong(String::length).sum();
    }

    private static boolean form(HttpServletRequest request) {
        return is(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE) || is(request, MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean is(HttpServletRequest request, String form) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(form);
    }
}
