package org.touyan.foundation.notification.deliver;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.foundation.notification.domain.Trouble;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HttpGatewayTests {

    private static final String SECRET = "a secret of the contract";
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Sms SMS = new Sms("019a-key", "13905761234", "【玉环工会】王阿姨，收到了。看进度 ty.cn/m/8Qa4kTz9Wx");

    private record Seen(String key, String timestamp, String nonce, String signature, byte[] body) {}

    private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sms", this::answer);
        server.createContext("/elsewhere", exchange -> {
            throw new IllegalStateException("a redirect was followed");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theReceiverCanTellThatItIsUs() {
        assertThat(gateway().send(SMS)).isEqualTo(new Outcome.Sent());

        Seen call = seen.getFirst();
        assertThat(call.timestamp()).isEqualTo(Long.toString(NOW.getEpochSecond()));
        assertThat(call.signature()).hasSize(64)
                .isEqualTo(HttpGateway.signature(SECRET.getBytes(StandardCharsets.UTF_8), call.timestamp(), call.nonce(),
                        call.body()));
        JsonNode body = new JsonMapper().readTree(call.body());
        assertThat(body.get("to").asString()).isEqualTo(SMS.phone());
        assertThat(body.get("text").asString()).isEqualTo(SMS.text());
        assertThat(body.get("key").asString()).isEqualTo(SMS.key()).isEqualTo(call.key());
    }

    @Test
    void twoTriesShareTheKeyButNotTheNonce() {
        gateway().send(SMS);
        gateway().send(SMS);
        assertThat(seen).extracting(Seen::key).containsOnly(SMS.key());
        assertThat(seen).extracting(Seen::nonce).doesNotHaveDuplicates();
    }

    @Test
    void anotherBodyHasAnotherSignature() {
        byte[] secret = SECRET.getBytes(StandardCharsets.UTF_8);
        assertThat(HttpGateway.signature(secret, "1", "n", new byte[]{1}))
                .isNotEqualTo(HttpGateway.signature(secret, "1", "n", new byte[]{2}))
                .isNotEqualTo(HttpGateway.signature(secret, "2", "n", new byte[]{1}));
    }

    @ParameterizedTest
    @CsvSource({"503, later", "500, later", "429, later", "401, later", "404, later", "302, later", "422, refused",
            "400, refused", "409, sent", "202, sent"})
    void onlyWhatBlamesThisMessageIsFinal(int answer, String outcome) {
        status = answer;
        assertThat(gateway().send(SMS)).isInstanceOf(switch (outcome) {
            case "later" -> Outcome.Later.class;
            case "refused" -> Outcome.Refused.class;
            default -> Outcome.Sent.class;
        });
        assertThat(seen).hasSize(1);
    }

    @Test
    void aLineThatIsDownIsTriedLater() {
        HttpGateway gateway = gateway();
        server.stop(0);
        assertThat(gateway.send(SMS)).isInstanceOfSatisfying(Outcome.Later.class,
                later -> assertThat(later.trouble()).isEqualTo(Trouble.NO_ANSWER));
    }

    private HttpGateway gateway() {
        URI address = URI.create("http://127.0.0.1:%d/sms".formatted(server.getAddress().getPort()));
        return new HttpGateway(address, SECRET, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            seen.add(new Seen(headers.getFirst("Idempotency-Key"), headers.getFirst("Touyan-Timestamp"),
                    headers.getFirst("Touyan-Nonce"), headers.getFirst("Touyan-Signature"),
                    exchange.getRequestBody().readAllBytes()));
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
