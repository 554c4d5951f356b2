package org.touyan.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Sends requests from eight clients for some seconds, and counts the good answers. */
final class Load {

    private static final int CLIENTS = 8;

    private Load() {}

    /** Good answers a second; anything but {@code expected} stops the measurement. */
    static double perSecond(Duration time, int expected, Supplier<HttpRequest> next) throws Exception {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var threads = Executors.newFixedThreadPool(CLIENTS)) {
            long until = System.nanoTime() + time.toNanos();
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                counts.add(threads.submit((Callable<Integer>) () -> send(client, until, expected, next)));
            }
            int good = 0;
            for (Future<Integer> count : counts) {
                good += count.get();
            }
            return good / (double) time.toSeconds();
        }
    }

    private static int send(HttpClient client, long until, int expected, Supplier<HttpRequest> next)
            throws IOException, InterruptedException {
        int good = 0;
        while (System.nanoTime() < until) {
            var answer = client.send(next.get(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException("%d from %s (expected: %d): %s".formatted(answer.statusCode(), answer.uri(),
                        expected, answer.body().substring(0, Math.min(300, answer.body().length()))));
            }
            good++;
        }
        return good;
    }
}
