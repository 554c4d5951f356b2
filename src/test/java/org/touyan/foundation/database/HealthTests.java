package org.touyan.foundation.database;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.touyan.TouyanTest;

import static org.assertj.core.api.Assertions.assertThat;

@TouyanTest
class HealthTests {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @Test
    void aNodeIsReadyWhenEverythingHasStartedAndNotBefore() throws Exception {
        assertThat(health()).isEqualTo(200);

        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        assertThat(health()).isEqualTo(503);

        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(health()).isEqualTo(200);
    }

    /** As a load balancer asks. */
    private int health() throws Exception {
        try (HttpClient balancer = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:%d/healthz".formatted(port));
            return balancer.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
