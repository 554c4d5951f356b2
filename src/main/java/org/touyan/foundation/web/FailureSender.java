package org.touyan.foundation.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the page for a failure; also for filters, which stand before every controller. */
@Component
public class FailureSender {

    private final HtmlSender sender;

    FailureSender(HtmlSender sender) {
        this.sender = sender;
    }

    public void send(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        sender.send(html(status, null, null, request), request, response);
    }

    /** For whoever acts without having signed in: nothing has been done, and the page before leads to the door. */
    public void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sender.send(html(HttpStatus.FORBIDDEN, sentence("web.failure.signed-out"), null, request), request, response);
    }

    Html html(HttpStatus status, FailurePage.@Nullable Sentence sentence, @Nullable String incident, HttpServletRequest request) {
        var page = new FailurePage(status, key(status), sentence, incident, back(request));
        return Htmx.of(request).asked() ? Html.with(status, new FailurePart(page)) : Html.with(status, page);
    }

    static FailurePage.Sentence sentence(String key, Object... arguments) {
        return new FailurePage.Sentence(key, List.of(arguments));
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "400";
            case UNAUTHORIZED, FORBIDDEN -> "403";
            case NOT_FOUND, GONE -> "404";
            case METHOD_NOT_ALLOWED -> "405";
            case CONFLICT -> "409";
            case CONTENT_TOO_LARGE -> "413";
            case UNPROCESSABLE_CONTENT -> "422";
            case TOO_MANY_REQUESTS -> "429";
            case SERVICE_UNAVAILABLE -> "503";
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }

    /** The page before this one, when it is one of ours. */
    private static String back(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return "/";
        }
        try {
            URI uri = new URI(referer);
            String path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
            return request.getServerName().equals(uri.getHost()) ? LocalPath.or(path, "/") : "/";
        } catch (URISyntaxException strange) {
            return "/";
        }
    }
}
