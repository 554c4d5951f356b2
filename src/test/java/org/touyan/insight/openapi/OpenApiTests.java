package org.touyan.insight.openapi;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.touyan.Browser;
import org.touyan.TouyanTest;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.insight.impact.domain.Cells;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.record.RecordWorld;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document is a valid one, every address is in it, and every answer is what it says. */
@TouyanTest
@Import(RecordWorld.class)
class OpenApiTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String API = "/api/v1";

    @LocalServerPort
    private int port;
    @Autowired
    private Metrics metrics;
    @Autowired
    private Parameters parameters;
    @Autowired
    private MovableClock clock;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    @DisplayName("A reader of such documents finds nothing wrong with it, and every address of the code stands in it")
    void theDocumentIsValid() {
        String text = text(API + "/openapi.json");
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(text);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getServers().getFirst().getUrl()).startsWith("http://").doesNotEndWith("/");
        Set<String> inTheCode = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream()).map(PathPattern::getPatternString)
                .filter(path -> path.startsWith(API)).collect(Collectors.toSet());
        assertThat(parsed.getOpenAPI().getPaths().keySet()).isEqualTo(inTheCode);
    }

    @Test
    @DisplayName("Figures are those of the public pages, masked as they are, page by page")
    void figures() {
        JsonNode first = answer(API + "/figures?size=20", "/api/v1/figures");
        assertThat(first.get("total").intValue()).isEqualTo(metrics.all().size());
        assertThat(first.get("items").size()).isEqualTo(20);
        JsonNode second = answer(API + "/figures?size=20&page=2", "/api/v1/figures");
        assertThat(second.get("items").get(0).get("id").stringValue()).isEqualTo(metrics.all().get(20).id());
        Browser browser = new Browser(port);
        metrics.all().forEach(metric -> {
            JsonNode one = answer(API + "/figures/" + metric.id(), "/api/v1/figures/{id}");
            JsonNode figure = one.get("figure");
            assertThat(figure.get("withheld").booleanValue() && !figure.get("value").isNull()).as(metric.id()).isFalse();
            one.get("dimensions").forEach(dimension -> dimension.get("parts")
                    .forEach(part -> assertThat(part.get("withheld").booleanValue()).isEqualTo(part.get("value").isNull())));
            if (metric.cells() != Cells.OPEN) {
                answer(API + "/figures/" + metric.id() + "?period=2026-01", "/api/v1/figures/{id}").get("dimensions")
                        .forEach(dimension -> assertThat(dimension.get("parts").isEmpty()).as(metric.id()).isTrue());
            }
        });
        String visits = browser.get("/figures/visits").page().select("main .mhead p.fig .num").text();
        assertThat(answer(API + "/figures/visits", "/api/v1/figures/{id}").get("figure").get("value").asString())
                .isEqualTo(visits);
    }

    @Test
    @DisplayName("Monthly lists come page by page")
    void lists() {
        JsonNode lists = answer(API + "/lists", "/api/v1/lists");
        assertThat(lists.get("page").intValue()).isEqualTo(1);
    }

    @Test
    @DisplayName("What has not changed is not sent again")
    void marks() {
        Browser.Seen seen = new Browser(port).get(API + "/figures/volunteer-teams?period=2025");
        String mark = header(seen, "ETag");
        assertThat(mark).startsWith("W/\"");
        assertThat(new Browser(port).get(API + "/figures/volunteer-teams?period=2025", "If-None-Match", mark).status())
                .isEqualTo(304);
        assertThat(header(seen, "Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    @DisplayName("What cannot be answered is said in a sentence, as the document says")
    void problems() {
        for (String path : List.of("/figures?page=0", "/figures?size=101", "/figures?page=x", "/figures/visits?period=never",
                "/lists?size=13")) {
            problem(API + path, 400);
        }
        for (String path : List.of("/figures/none", "/verify/none", "/people", "/figures/visits/rows")) {
            problem(API + path, 404);
        }
        assertThat(problem(API + "/figures?size=101", 400).get("detail").stringValue()).isEqualTo("每页条数请写 1 到 100 的整数");
    }

    @Test
    @DisplayName("Whoever asks too often waits until the next minute")
    void tooOften() {
        clock.set(MovableClock.MONDAY_MORNING.plusSeconds(3600));
        int limit = parameters.number("openapi.limit.minute");
        Browser browser = new Browser(port);
        for (int i = 0; i < limit; i++) {
            assertThat(browser.get(API + "/lists").status()).isEqualTo(200);
        }
        Browser.Seen refused = browser.get(API + "/lists");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
        clock.set(MovableClock.MONDAY_MORNING.plusSeconds(3660));
        assertThat(browser.get(API + "/lists").status()).isEqualTo(200);
    }

    private JsonNode answer(String address, String path) {
        clock.pass(Duration.ofSeconds(2));
        String body = text(address);
        assertThat(schema(path, "200", "application/json").validate(body, InputFormat.JSON)).as(address + " " + body).isEmpty();
        return JSON.readTree(body);
    }

    private JsonNode problem(String address, int status) {
        clock.pass(Duration.ofSeconds(5));
        Browser.Seen seen = new Browser(port).get(address);
        assertThat(seen.status()).as(address).isEqualTo(status);
        assertThat(header(seen, "Content-Type")).startsWith("application/problem+json");
        String body = text(address);
        assertThat(schema("/api/v1/figures/{id}", Integer.toString(status), "application/problem+json").validate(body,
                InputFormat.JSON)).as(address).isEmpty();
        return JSON.readTree(body);
    }

    /** The schema of one answer, with the schemas it refers to beside it. */
    private JsonSchema schema(String path, String status, String type) {
        JsonNode document = JSON.readTree(text(API + "/openapi.json"));
        JsonNode schema = document.get("paths").get(path).get("get").get("responses").get(status).get("content").get(type)
                .get("schema");
        String whole = "{\"$ref\":%s,\"components\":%s}".formatted(schema.get("$ref"), document.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    private static String header(Browser.Seen seen, String name) {
        return seen.headers().firstValue(name).orElse("");
    }

    private String text(String address) {
        return new String(new Browser(port).bytes(address), StandardCharsets.UTF_8);
    }
}
