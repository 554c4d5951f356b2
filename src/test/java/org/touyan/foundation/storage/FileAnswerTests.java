package org.touyan.foundation.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.storage.picture.Jpegs;

import static org.assertj.core.api.Assertions.assertThat;

@TouyanTest
class FileAnswerTests {

    private static final OrgPath TOWN = new OrgPath("/33/3310/331083/331083101/");

    @Autowired
    private Files files;

    @LocalServerPort
    private int port;

    private final Actor cadre = Actor.staff(Uuid7.next(), "王主任", Role.TOWN_CADRE, TOWN);

    @Test
    void aPublishedPictureIsAPictureAndNothingElse() throws Exception {
        FileId portrait = stored("../../林守田\r\nX-Evil: 1.png", true);

        HttpResponse<byte[]> answer = get("/files/" + portrait.value());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).contains("private").doesNotContain("public");
        assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
        assertThat(header(answer, "Content-Disposition")).startsWith("inline").contains("%E6%9E%97").doesNotContain("..", "\n");
        assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).startsWith("\u00ff\u00d8\u00ff")
                .doesNotContain(Jpegs.PLACE);
        assertThat(get("/files/" + portrait.value() + "/thumb").body().length).isLessThan(answer.body().length);
    }

    @Test
    void aPageOfAnotherSiteGetsNothing() throws Exception {
        FileId portrait = stored("a.jpg", true);
        assertThat(get("/files/" + portrait.value(), "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(get("/files/" + portrait.value(), "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotForThePublicLooksLikeWhatDoesNotExist() throws Exception {
        FileId photo = stored("a.jpg", false);
        assertThat(get("/files/" + photo.value()).statusCode()).isEqualTo(404);
        assertThat(get("/files/" + Uuid7.next()).statusCode()).isEqualTo(404);
        assertThat(get("/files/1").statusCode()).isBetween(400, 404);
    }

    private FileId stored(String name, boolean published) {
        return Acting.doing(cadre, () -> {
            FileId id = files.store(cadre, "portrait", Uuid7.next(), TOWN, name,
                    new ByteArrayInputStream(Jpegs.withPlace(900, 700, 1)));
            files.publish(id, published);
            return id;
        });
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
