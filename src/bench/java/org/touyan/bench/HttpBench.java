package org.touyan.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import baseline.Bare;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.touyan.AsOwner;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;

/**
 * How much of the machine is left for the work after sessions, scope, audit, messages and pages: an authorised page read and
 * a request keyed in, each as a ratio to a bare endpoint in the same minute. Rounds alternate (bare, house, bare, house …).
 */
@TouyanTest
@TestPropertySource(properties = "touyan.navigation.fresh=5s")
class HttpBench {

    private static final OrgPath TOWN = new OrgPath("/33/3310/331083/331083101/");
    /** Long enough for the compiler of the virtual machine to have finished with both. */
    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int ROUNDS = 5;

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private SubmitRequest submit;

    private ConfigurableApplicationContext bare;
    private String bareHost;
    private final AtomicInteger count = new AtomicInteger();

    @BeforeEach
    void startBare() {
        bare = new SpringApplicationBuilder(Bare.class).properties("server.port=0", "spring.main.banner-mode=off",
                "spring.threads.virtual.enabled=true", "spring.profiles.active=").run();
        AsOwner.run(bare.getEnvironment(), "create table public.bare (id uuid primary key, words text not null)",
                "grant select, insert on public.bare to public");
        bareHost = "http://127.0.0.1:" + bare.getEnvironment().getProperty("local.server.port");
    }

    @AfterEach
    void stopBare() {
        bare.close();
    }

    @Test
    void measures() throws Exception {
        Browser cadre = Insider.as(Role.TOWN_CADRE, TOWN, accounts, port);
        RequestId request = Acting.doing(Actor.PUBLIC, () -> submit.submit(Actor.PUBLIC,
                Submission.of("bench", Channel.WEB, "crops", "五棵文旦树叶子发黄", "331083101", "王阿姨", "13900000001")).request());
        cadre.get("/desk/requests/new");
        String host = "http://127.0.0.1:" + port;
        String cookies = "touyan=" + cadre.cookie("touyan") + "; XSRF-TOKEN=" + cadre.cookie("XSRF-TOKEN");
        String token = cadre.token();
        UUID row = written();

        compare("page read (/desk/requests/{id})", 200, () -> get(bareHost + "/read?id=" + row, ""),
                200, () -> get(host + "/desk/requests/" + request, cookies));
        compare("request keyed in (/desk/requests/new)", 200, () -> post(bareHost + "/write", "", Map.of("words", "五棵文旦树叶子发黄")),
                303, () -> post(host + "/desk/requests/new", cookies, intake(token)));
    }

    private UUID written() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(post(bareHost + "/write", "", Map.of("words", "x")), HttpResponse.BodyHandlers.ofString());
            return UUID.fromString(answer.body());
        }
    }

    private Map<String, String> intake(String token) {
        int n = count.incrementAndGet();
        return Map.of("_csrf", token, "key", UUID.randomUUID().toString(), "phone", "139%08d".formatted(10_000_000 + n), "name", "王阿姨",
                "town", "331083101", "place", "上湫村", "words", "文旦树叶子发黄 " + n, "subject", "crops");
    }

    private static void compare(String what, int bareStatus, Supplier<HttpRequest> bare, int houseStatus, Supplier<HttpRequest> house)
            throws Exception {
        Load.perSecond(WARM_UP, bareStatus, bare);
        Load.perSecond(WARM_UP, houseStatus, house);
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            double one = Load.perSecond(ROUND, bareStatus, bare);
            double other = Load.perSecond(ROUND, houseStatus, house);
            ratios[i] = other / one;
            System.out.printf("bench %s: bare %.0f/s, touyan %.0f/s, ratio %.3f%n", what, one, other, ratios[i]);
        }
        Arrays.sort(ratios);
        System.out.printf("bench %s: median ratio %.3f%n", what, ratios[ROUNDS / 2]);
    }

    private static HttpRequest get(String url, String cookies) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html");
        return (cookies.isEmpty() ? request : request.header("Cookie", cookies)).build();
    }

    private static HttpRequest post(String url, String cookies, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return (cookies.isEmpty() ? request : request.header("Cookie", cookies)).build();
    }
}
