package org.touyan.reliability;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody with an old browser who fills in the three screens of the help form, and presses the last button until it answers. */
final class Asker {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final URI home;
    private final int number;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Map<String, String> lastScreen = Map.of();

    Asker(URI home, int number) {
        this.home = home;
        this.number = number;
    }

    /** What this asker says, and nobody else. */
    String words() {
        return "第%d棵文旦树叶子发黄".formatted(number);
    }

    void fillIn() throws Exception {
        Map<String, String> need = form("/help/1");
        need.put("words", words());
        expectRedirect(post("/help/1", need), "/help/1");
        Map<String, String> place = form("/help/2");
        place.put("name", "林秀英");
        place.put("phone", "139%08d".formatted(number));
        expectRedirect(post("/help/2", place), "/help/2");
        lastScreen = form("/help/3");
    }

    /** @return where the receipt is, or nothing when there was no answer or the server asks for patience */
    Optional<String> send() throws InterruptedException {
        try {
            HttpResponse<String> answer = post("/help/3", lastScreen);
            if (answer.statusCode() == 503) {
                return Optional.empty();
            }
            return Optional.of(expectRedirect(answer, "/help/3"));
        } catch (IOException noAnswer) {
            return Optional.empty();
        }
    }

    /** What the server says there once it no longer asks for patience: a hundred others press the button again right now. */
    int statusOf(String path) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        int status = look(path);
        while (status == 503 && System.nanoTime() < until) {
            Thread.sleep(250);
            status = look(path);
        }
        return status;
    }

    private int look(String path) throws Exception {
        return HTTP.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static String expectRedirect(HttpResponse<String> answer, String what) {
        if (answer.statusCode() / 100 != 3) {
            throw new AssertionError(
                    "%s answered %d: %s".formatted(what, answer.statusCode(), Jsoup.parse(answer.body()).text()));
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** The fields of the form as the page gives them, with the first choice taken wherever one must choose. */
    private Map<String, String> form(String path) throws Exception {
        HttpResponse<String> page = keepCookies(HTTP.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString()));
        Element form = Jsoup.parse(page.body()).selectFirst("form[action$=" + path + "]");
        if (form == null) {
            throw new AssertionError(
                    "%s answered %d without a form: %s".formatted(path, page.statusCode(), Jsoup.parse(page.body()).text()));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name]:not([type=file]):not([type=checkbox]), textarea[name]")) {
            fields.putIfAbsent(input.attr("name"), input.val());
        }
        return fields;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return keepCookies(HTTP.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(), HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .header("X-Forwarded-For", "203.0.%d.%d".formatted(113 + number / 200, 1 + number % 200));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> keepCookies(HttpResponse<String> answer) {
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.substring(0, (cookie + ";").indexOf(';'));
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
