package org.touyan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A browser without JavaScript: keeps cookies, fills in forms with their hidden fields, follows nothing by itself. */
public final class Browser {

    /** What came back. */
    public record Seen(int status, HttpHeaders headers, Document page) {

        public String text() {
            return page.text();
        }

        /** Where a redirect leads; empty when it is none. */
        public String location() {
            return headers.firstValue("Location").orElse("");
        }

        Element form(String action) {
            Element form = page.selectFirst("form[method=post][action=" + action + "]");
            if (form == null) {
                throw new AssertionError("no form to %s on: %s".formatted(action, page.outerHtml()));
            }
            return form;
        }
    }

    private final String host;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();

    public Browser(int port) {
        this("127.0.0.1", port);
    }

    public Browser(String host, int port) {
        this.host = "http://" + host + ":" + port;
    }

    public Seen get(String path, String... headers) {
        return send(headers(HttpRequest.newBuilder(URI.create(host + path)).GET(), headers));
    }

    /** Fills in the form on that page which leads to {@code action}, and sends it. */
    public Seen submit(Seen on, String action, Map<String, String> typed, String... headers) {
        Map<String, String> fields = new LinkedHashMap<>();
        on.form(action).select("input[name], textarea[name]").forEach(i -> fields.put(i.attr("name"), i.val()));
        fields.putAll(typed);
        return post(action, fields, headers);
    }

    /** Sends these fields and nothing else: no token. */
    public Seen post(String path, Map<String, String> fields, String... headers) {
        return postEncoded(path, fields.entrySet().stream()
                .map(f -> encode(f.getKey()) + "=" + encode(f.getValue()))
                .collect(Collectors.joining("&")), headers);
    }

    /** Sends a form that is written the way it goes over the wire, right or wrong. */
    public Seen postEncoded(String path, String body, String... headers) {
        return send(headers(HttpRequest.newBuilder(URI.create(host + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)), headers));
    }

    /** Sends the form on that page which leads to {@code action}, with one file in it. */
    public Seen upload(Seen on, String action, Map<String, String> typed, String field, String fileName, byte[] content) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("_csrf", on.form(action).select("input[name=_csrf]").val()));
        fields.putAll(typed);
        return postEnclosing(action, fields, field, fileName, content);
    }

    /** Sends these fields and one file, and nothing else: no token. */
    public Seen postEnclosing(String path, Map<String, String> fields, String field, String fileName, byte[] content) {
        String boundary = "----" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, name, value).getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, field, fileName).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(headers(HttpRequest.newBuilder(URI.create(host + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))));
    }

    /** For a post without a page: the token of this browser, written the way forms carry it. Some page must have been seen. */
    public String token() {
        byte[] token = Objects.requireNonNull(cookie("XSRF-TOKEN")).getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[2 * token.length];
        System.arraycopy(token, 0, both, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }

    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals(name)).map(HttpCookie::getValue)
                .findFirst().orElse(null);
    }

    /** A file, as it is handed out. */
    public byte[] bytes(String path) {
        return send(HttpRequest.newBuilder(URI.create(host + path)).GET(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /** Everything this browser has been given to keep. */
    public Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
    }

    private Seen send(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request, HttpResponse.BodyHandlers.ofString());
        return new Seen(answer.statusCode(), answer.headers(), Jsoup.parse(answer.body()));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> how) {
        try {
            return client.send(request.build(), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder headers(HttpRequest.Builder request, String... headers) {
        request.header("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
