package org.touyan.foundation.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.touyan.TouyanTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The frame as a browser meets it: headers, languages, settings, refusals. */
@TouyanTest
class FrameTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void aPublicPageKeepsTheBrowserOnThisHostAndNeedsNoSession() throws Exception {
        HttpResponse<String> page = get("/about");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Security-Policy")).isEqualTo(SecurityHeadersFilter.POLICY);
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("touyan="));
        assertThat(page.body()).doesNotContain(" style=", "<style", "onclick=", "javascript:");
    }

    @Test
    void theEnglishTwinStaysEnglish() throws Exception {
        var page = Jsoup.parse(get("/en/about").body());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("h1").text()).isEqualTo("About Touyan");
        assertThat(page.select("footer nav a").eachAttr("href")).contains("/en/privacy");
        assertThat(page.selectFirst("a[hreflang]").attr("href")).isEqualTo("/about");
        assertThat(Jsoup.parse(get("/about").body()).selectFirst("a[hreflang]").attr("href")).isEqualTo("/en/about");
    }

    @Test
    void theDeskHasNoTwinUnderAnAddress() throws Exception {
        assertThat(get("/en/desk/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void theLettersGrowWithoutScripts() throws Exception {
        HttpResponse<String> answer = get("/en/about?q=1&size=2");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/en/about?q=1");
        assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(c -> c.startsWith("size=2;") && c.contains("SameSite=Lax"));
        HttpResponse<String> page = send(request("/about").header("Cookie", "size=2; theme=night").GET());
        assertThat(page.body()).contains("data-size=\"2\"", "data-theme=\"night\"");
    }

    @Test
    void aStrangeSettingIsIgnored() throws Exception {
        assertThat(get("/about?size=9").statusCode()).isEqualTo(200);
        HttpResponse<String> page = send(request("/about").header("Cookie", "size=%22%3E; theme=x").GET());
        assertThat(page.body()).contains("data-size=\"1\"", "data-theme=\"auto\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about?x=%00", "/about?x=%FF", "/about?x=%ED%A0%80", "/about?%C0%80=1", "/about?size=%00"})
    void aBrokenAddressIsRefusedWithASentence(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%FF", "a=%ED%A0%80", "a=%zz", "a=%", "%00=a"})
    void aBrokenFormIsRefusedWithASentence(String body) throws Exception {
        HttpResponse<String> answer = send(request("/about").header("Content-Type", FORM).POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void aHugeFormIsNotTakenIn() throws Exception {
        String body = "a=" + "x".repeat(300 * 1024);
        assertThat(send(request("/about").header("Content-Type", FORM).POST(BodyPublishers.ofString(body))).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aHugeFormOfUnknownLengthIsNotTakenIn() throws Exception {
        byte[] body = ("a=" + "x".repeat(300 * 1024)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var publisher = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body));
        assertThat(send(request("/about").header("Content-Type", FORM).POST(publisher)).statusCode()).isEqualTo(413);
    }

    @Test
    void nothingThereIsAPageToo() throws Exception {
        HttpResponse<String> answer = get("/no/such/page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).selectFirst("h1").text()).isEqualTo("没有这一页");
    }

    @Test
    void anotherMethodIsRefused() throws Exception {
        HttpResponse<String> answer = send(request("/about").method("TRACE", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void staticFilesCarryTheirContentInTheirName() throws Exception {
        String page = get("/about").body();
        List<String> files = Pattern.compile("\"(/assets/[^\"#]+)").matcher(page).results().map(m -> m.group(1)).distinct()
                .toList();
        assertThat(files).hasSizeGreaterThan(4);
        for (String file : files) {
            HttpResponse<String> answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).contains("immutable", "max-age=31536000");
        }
        Matcher font = Pattern.compile("url\\((/assets/touyan-display\\.[0-9a-f]+\\.woff2)\\)").matcher(get(sheet(files)).body());
        assertThat(font.find()).isTrue();
        assertThat(header(get(font.group(1)), "Content-Type")).isEqualTo("font/woff2");
    }

    @Test
    void aFirstVisitWeighsLittle() throws Exception {
        byte[] page = zipped("/about");
        int weight = page.length + zipped(Assets.ROOT + "touyan-display.woff2").length;
        for (String file : List.of("tokens.css", "core.css", "app.js", "icons.svg", "touyan.svg")) {
            weight += zipped(Assets.ROOT + file).length;
        }
        assertThat(weight).isLessThan(60 * 1024);
    }

    @Test
    void anUnknownStaticFileIsNotFound() throws Exception {
        assertThat(get("/assets/core.0000000000.css").statusCode()).isEqualTo(404);
        assertThat(get("/assets/../application.yml").statusCode()).isIn(400, 404);
    }

    @Test
    void htmxComesFromThisHost() throws Exception {
        assertThat(get("/assets/vendor/htmx-2.0.10.min.js").body()).contains("htmx");
        assertThat(get("/about").body()).doesNotContain("htmx");
        assertThat(get("/dev/components/desk").body()).contains("htmx-config", "vendor/htmx-2.0.10.min.");
    }

    private static String sheet(List<String> files) {
        return files.stream().filter(f -> f.contains("/core.")).findFirst().orElseThrow();
    }

    private byte[] zipped(String path) throws IOException, InterruptedException {
        HttpRequest request = request(path).header("Accept-Encoding", "gzip").GET().build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
