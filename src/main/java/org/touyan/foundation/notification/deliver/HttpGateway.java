package org.touyan.foundation.notification.deliver;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.touyan.foundation.notification.domain.Trouble;
import org.touyan.foundation.shared.Sha256;

import tools.jackson.databind.json.JsonMapper;

/**
 * Posts each message as JSON {@code {"key", "to", "text"}} to a configured address, signed so that the receiver can tell
 * it is us: {@code Touyan-Signature} is the hexadecimal HMAC-SHA256 of timestamp, nonce and the SHA-256 of the body, a
 * line each. Redirects are not followed: the address is what the contract says.
 */
final class HttpGateway implements Gateway {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(15);
    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;
    private final byte[] secret;
    private final Clock clock;
    private final HttpClient client;

    HttpGateway(URI address, String secret, Clock clock) {
        this.address = address;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public Outcome send(Sms sms) {
        byte[] body = JSON.writeValueAsBytes(Map.of("key", sms.key(), "to", sms.phone(), "text", sms.text()));
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        String nonce = UUID.randomUUID().toString();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(WHOLE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", sms.key())
                .header("Touyan-Timestamp", timestamp)
                .header("Touyan-Nonce", nonce)
                .header("Touyan-Signature", signature(secret, timestamp, nonce, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return answerTo(request);
    }

    /** The status says all; an answer's text is never read, so it cannot be endless. */
    private Outcome answerTo(HttpRequest request) {
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            return judge(answer.get(WHOLE.toSeconds(), TimeUnit.SECONDS).statusCode());
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return new Outcome.Later(Trouble.NO_ANSWER, WHOLE.toSeconds() + " s");
        } catch (ExecutionException broken) {
            Throwable cause = broken.getCause();
            return new Outcome.Later(Trouble.NO_ANSWER, cause == null ? "" : cause.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Outcome.Later(Trouble.NO_ANSWER, "stopped");
        }
    }

    /** Only what blames this one message is final; a wrong address or password is mended, and then all must go. */
    private static Outcome judge(int status) {
        return switch (status) {
            case 200, 201, 202, 204, 409 -> new Outcome.Sent();
            case 400, 410, 413, 422 -> new Outcome.Refused(Trouble.TURNED_DOWN, Integer.toString(status));
            default -> new Outcome.Later(Trouble.TURNED_DOWN, Integer.toString(status));
        };
    }

    static String signature(byte[] secret, String timestamp, String nonce, byte[] body) {
        try {
            HexFormat hex = HexFormat.of();
            String digest = Sha256.hex(body);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return hex.formatHex(mac.doFinal((timestamp + "\n" + nonce + "\n" + digest).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", e);
        }
    }
}
