package org.touyan.foundation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import gg.jte.output.Utf8ByteOutput;

/** Writes an {@link Html} to the response: status, cache rules, toast, bytes. */
@Component
class HtmlSender {

    private final Renderer renderer;
    private final UiFactory uis;

    HtmlSender(Renderer renderer, UiFactory uis) {
        this.renderer = renderer;
        this.uis = uis;
    }

    void send(Html html, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ui ui = uis.ui(request);
        Utf8ByteOutput output = renderer.render(html.view(), ui);
        response.setStatus(html.status().value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, html.cache() == null
                ? CacheControl.noStore().getHeaderValue()
                : CacheControl.maxAge(html.cache()).cachePrivate().getHeaderValue());
        response.addHeader(HttpHeaders.VARY, "Cookie, HX-Request");
        html.headers().forEach(response::setHeader);
        Said toast = html.toast();
        if (toast != null) {
            response.setHeader("HX-Trigger", "{\"toast\":" + json(ui.t(toast.key(), toast.fill())) + "}");
        }
        if (html.view() instanceof Page && Display.cookie(request, Said.COOKIE) != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, Cookies.gone(Said.COOKIE));
        }
        byte[] bytes = output.toByteArray();
        response.setContentLength(bytes.length);
        // In one go: the pieces of a template would each pass through every filter's stream.
        try (var body = response.getOutputStream()) {
            body.write(bytes);
        }
    }

    /** Headers carry ASCII only. */
    private static String json(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(
                c < ' ' || c > '~' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : Character.toString(c)));
        return new String(json.append('"').toString().getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);
    }
}
