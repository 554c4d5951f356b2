package org.touyan.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.Browser;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.sheet.CsvRows;
import org.touyan.insight.impact.domain.Cells;
import org.touyan.insight.impact.domain.Metrics;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The wall: complete as it is sent, alive with a script, honest about its age; and the same figures as files. */
@TouyanTest
@ActiveProfiles("demo")
@Import(FullHouse.class)
class ScreenJourneyTests {

    private static final String SCREEN = "/impact/screen";
    private static final long MINUTE = 60_000;

    @LocalServerPort
    private int port;
    @Autowired
    private Metrics metrics;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("A goose for each contract, and behind every number the same number")
    void everyNumberIsADoor() {
        Browser browser = new Browser(port);
        Document screen = browser.get(SCREEN).page();
        List<Element> numbers = screen.select("a:has(data), data").stream().filter(e -> e.is("a")).toList();

        assertThat(numbers).hasSize(7);
        for (Element number : numbers) {
            Document figure = browser.get(number.attr("href")).page();
            String behind = figure.select("main .mhead p.fig .num").text().replace(",", "");
            assertThat(number.select("data").attr("value")).as(number.attr("href")).isEqualTo(behind.equals("—") ? "" : behind);
        }
        assertThat(screen.select(".flock use")).hasSize(Integer.parseInt(screen.select(".big--xl data").attr("value")));
        assertThat(screen.select(".hex a .c")).as("on the first morning of a month nobody has been anywhere")
                .hasSameSizeAs(screen.select(".hex .c"));
        for (Element town : screen.select(".hex a")) {
            assertThat(town.select(".c").text())
                    .isEqualTo(browser.get(town.attr("href")).page().select("main .mhead p.fig .num").text());
        }
        for (Element talks : screen.select("a[href*=since]")) {
            assertThat(talks.text())
                    .contains(browser.get(talks.attr("href")).page().select("main .mhead p.fig .num").text());
        }
    }

    @Test
    @DisplayName("What goes on right now names nobody: no master, nobody who asked")
    void nobodyIsNamed() {
        Document screen = new Browser(port).get(SCREEN).page();
        List<String> names = Acting.doing(Actor.SYSTEM, () -> transaction.execute(now -> jdbc
                .sql("select name from roster.person union select asker_name from request.help_request").query(String.class)
                .list()));

        assertThat(screen.select(".feed li")).isNotEmpty();
        assertThat(names).isNotEmpty().noneMatch(name -> screen.text().contains(name));
    }

    @Test
    @DisplayName("It fits a wall, a desk and a phone, in both languages, and asks nobody else")
    void itFits() {
        try (BrowserContext context = Browsers.sized(1920, 1080, true)) {
            Page page = context.newPage();
            Eye eye = new Eye(page);
            for (String path : List.of("/en" + SCREEN, SCREEN)) {
                page.navigate("http://localhost:" + port + path);
                for (int width : new int[]{1920, 1440, 390}) {
                    page.setViewportSize(width, width == 390 ? 844 : width * 9 / 16);
                    Browsers.axe(page);
                    Browsers.fitsSideways(page);
                    Browsers.screenshot(page, "screen-" + width + (path.equals(SCREEN) ? "" : "-en"));
                }
                page.setViewportSize(1920, 1080);
                assertThat((Integer) page.evaluate("document.body.scrollHeight")).isLessThanOrEqualTo(1080);
                assertThat((Boolean) page.evaluate("""
                        [...document.querySelectorAll('.p')].every(p => p.scrollHeight <= p.clientHeight + 1 && p.scrollWidth <= p.clientWidth + 1)
                        """)).as("everything is inside its column on " + path).isTrue();
            }
            assertThat(eye.troubles()).isEmpty();
        }
    }

    @Test
    @DisplayName("While the server is away it keeps what it has and says since when; when it is back, it goes on")
    void itSurvivesARestart() {
        try (BrowserContext context = Browsers.sized(1920, 1080, true)) {
            Page page = context.newPage();
            page.clock().install();
            page.navigate("http://localhost:" + port + SCREEN);
            var stale = page.locator("[data-stale]");
            assertThat(stale).isEmpty();
            int geese = page.locator(".flock use").count();

            context.route("**" + SCREEN, Route::abort);
            page.clock().runFor(MINUTE + 1000);
            assertThat(stale).containsText("连不上服务器");
            assertThat(page.locator(".flock use")).hasCount(geese);

            context.unroute("**" + SCREEN);
            page.clock().runFor(MINUTE / 4);
            assertThat(stale).isEmpty();

            context.route("**" + SCREEN, route -> {
                var answer = route.fetch();
                route.fulfill(new Route.FulfillOptions().setResponse(answer)
                        .setBody(answer.text().replaceFirst("data-age=\"[0-9]+\"", "data-age=\"900\"")));
            });
            page.clock().runFor(MINUTE + 1000);
            assertThat(stale).containsText("这些数停在");
        }
    }

    @Test
    @DisplayName("The files say what the pages say, withhold what they withhold, and explain each of their columns")
    void filesOfTheFigures() {
        Browser browser = new Browser(port);
        List<Map<String, String>> dictionary = csv(browser, "/impact/dictionary.csv");
        List<String> explained = dictionary.stream().filter(row -> row.get("kind").equals("column")).map(row -> row.get("name"))
                .toList();
        List<Map<String, String>> figures = csv(browser, "/impact/data.csv");

        assertThat(figures).hasSameSizeAs(metrics.all());
        assertThat(explained).containsAll(figures.getFirst().keySet());
        assertThat(dictionary).filteredOn(row -> row.get("kind").equals("figure"))
                .allSatisfy(row -> assertThat(row.values()).noneMatch(String::isEmpty)).hasSameSizeAs(metrics.all());
        Document index = browser.get("/figures").page();
        for (Map<String, String> figure : figures) {
            String said = index.select("tr:has(a[href=/figures/%s]) td".formatted(figure.get("figure"))).first().text();
            assertThat(said.replace(",", "")).startsWith(figure.get("value").isEmpty() ? "—" : figure.get("value"));
        }
        List<String> withheld = new ArrayList<>();
        metrics.all().forEach(metric -> {
            List<Map<String, String>> parts = csv(browser, metric.path() + "/parts.csv");
            List<Map<String, String>> rows = csv(browser, metric.path() + "/rows.csv");
            assertThat(explained).containsAll(parts.isEmpty() ? List.of() : parts.getFirst().keySet())
                    .containsAll(rows.isEmpty() ? List.of() : rows.getFirst().keySet());
            parts.stream().filter(part -> part.get("withheld").equals("true")).forEach(part -> withheld.add(part.get("value")));
            if (metric.cells() != Cells.OPEN) {
                assertThat(rows).as(metric.id()).allSatisfy(row -> assertThat(row.get("town") + row.get("about")).isEmpty());
            }
        });
        assertThat(withheld).isNotEmpty().allMatch(String::isEmpty);
        assertThat(browser.get("/figures/visits/rows.csv?period=nonsense").status()).isEqualTo(404);
    }

    private static List<Map<String, String>> csv(Browser browser, String path) {
        return CsvRows.of(new String(browser.bytes(path), StandardCharsets.UTF_8));
    }
}
