package org.touyan.browser;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.touyan.Browser;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Measure;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.SnapshotRows;
import org.touyan.insight.impact.domain.Span;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure on every public page is a door: behind it stands the same number, and rows that, counted again, make it. */
@TouyanTest
@ActiveProfiles("demo")
@Import(FullHouse.class)
class FiguresAreDoorsTests {

    private static final List<String> PAGES = List.of("/", "/impact", "/figures", "/impact/lists", "/menu", "/talks", "/teams",
            "/bases",
            "/studios", "/workshops", "/campaign", "/experts", "/notices", "/about", "/en", "/en/impact", "/en/figures");
    /** Of each figure as many as tell. */
    private static final int PARTS = 2;
    private static final String NOT_SAID = "—";
    private static final Pattern NUMBER = Pattern.compile("[\\d,.]+");
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Shown(String page, String door, String number) {}

    @LocalServerPort
    private int port;
    @Autowired
    private Metrics metrics;
    @Autowired
    private SnapshotRows rows;
    @Autowired
    private CountedUnion union;
    @Autowired
    private Clock clock;

    @Test
    @DisplayName("Each number is the one behind its door, and the rows there make it")
    void everyFigureIsADoor() {
        Browser browser = new Browser(port);
        List<Shown> all = PAGES.stream().flatMap(page -> shown(page, browser.get(page).page()).stream()).toList();
        assertThat(all.stream().map(Shown::door).map(FiguresAreDoorsTests::idOf).distinct()).hasSameSizeAs(metrics.all());

        Map<String, Document> opened = new LinkedHashMap<>();
        for (Shown shown : all) {
            Document figure = opened.computeIfAbsent(shown.door(), door -> {
                Browser.Seen seen = browser.get(door);
                assertThat(seen.status()).as(door).isEqualTo(200);
                return seen.page();
            });
            assertThat(shown.number()).as(shown.toString()).contains(number(figure));
        }
        opened.forEach(this::recounted);
    }

    @Test
    @DisplayName("A part of a figure is as many as its own rows, and what is withheld has no door")
    void everyPartIsADoor() {
        Browser browser = new Browser(port);
        for (Metric metric : metrics.all()) {
            Document figure = browser.get(metric.path()).page();
            for (Element row : figure.select("tr:has(a[href*=by=])").stream().limit(PARTS).toList()) {
                String door = row.select("a").attr("href");
                Document part = browser.get(door).page();
                assertThat(number(part)).as(door).isEqualTo(row.select("td").first().text());
                recounted(door, part);
            }
            assertThat(figure.select("tr:has(abbr) a[href*=by=]")).as(metric.id()).isEmpty();
        }
    }

    @Test
    @DisplayName("A number in a published brief or statement is the one behind its door, or stands there as it was published; the drawings are parts of those")
    void whatWasPublishedIsADoorToo() {
        Browser browser = new Browser(port);
        List<Shown> all = Stream.of("/briefs", "/impact/statements")
                .flatMap(list -> browser.get(list).page().select("main a[href^=" + list + "/]").eachAttr("href").stream())
                .flatMap(page -> browser.get(page).page().select("main a[href*=/figures/]").stream()
                        .filter(door -> door.closest("details") == null)
                        .map(door -> new Shown(page, door.attr("href"), door.text())))
                .distinct()
                .toList();
        assertThat(all.stream().map(Shown::page).distinct()).hasSizeGreaterThanOrEqualTo(4);
        Map<String, Document> opened = new LinkedHashMap<>();
        for (Shown shown : all) {
            Document figure = opened.computeIfAbsent(shown.door(), door -> browser.get(door).page());
            if (NUMBER.matcher(shown.number()).matches() && !number(figure).equals(shown.number())
                    && !cases(figure, shown.number())) {
                assertThat(figure.select("main section:has(h2:contains(公布过的数)) td").eachText()).as(shown.toString())
                        .contains(shown.number());
            }
        }
        opened.forEach(this::recounted);
    }

    private static List<Shown> shown(String page, Document seen) {
        List<Shown> shown = new ArrayList<>();
        for (Element door : seen.select("main a[href*=/figures/]")) {
            Element card = door.closest("ul.figs > li");
            Element row = door.closest("tr");
            if (card != null) {
                shown.add(new Shown(page, door.attr("href"), card.select(".num").text()));
            } else if (row != null) {
                shown.add(new Shown(page, door.attr("href"),
                        door.closest("td") == null ? row.select("td").first().text() : door.text()));
            } else if (door.attr("href").contains("?")) {
                shown.add(new Shown(page, door.attr("href"), door.text()));
            }
        }
        return shown;
    }

    private void recounted(String door, Document page) {
        String number = number(page);
        UriComponents asked = UriComponentsBuilder.fromUriString(door).build();
        Metric metric = metrics.the(idOf(door));
        List<JsonNode> behind = behind(metric, asked);
        if (number.equals(NOT_SAID)) {
            assertThat(behind.isEmpty() || !page.select("p:contains(人数太少), p:contains(Too few)").isEmpty()).as(door).isTrue();
            return;
        }
        assertThat(new BigDecimal(number.replace(",", ""))).as(door).isEqualByComparingTo(recount(metric.measure(), behind));
        assertThat(cases(page, Integer.toString(behind.size()))).as(door).isTrue();
    }

    private List<JsonNode> behind(Metric metric, UriComponents asked) {
        String since = asked.getQueryParams().getFirst("since");
        String named = asked.getQueryParams().getFirst("period");
        Period usual = since == null ? Period.thisYear(clock.instant()) : Period.sinceLastYear(clock.instant());
        Period period = named == null ? usual : Period.read(named).orElseThrow();
        String cut = asked.getQueryParams().getFirst("by");
        String tag = UriComponentsBuilder.newInstance().query(asked.getQuery()).build().getQueryParams().getFirst("part");
        return Acting
                .doing(Actor.PUBLIC,
                        () -> rows.now(metric, union.path(), metric.span() == Span.AS_OF ? Period.upTo(period.last()) : period,
                                "", ""))
                .stream()
                .map(row -> JSON.readTree(row.canonical()))
                .filter(row -> cut == null || tags(row.get(cut)).anyMatch(one -> one.equals(tag)))
                .toList();
    }

    private static Stream<String> tags(JsonNode column) {
        return column.isArray() ? column.valueStream().map(JsonNode::stringValue) : Stream.of(column.stringValue());
    }

    private static BigDecimal recount(Measure measure, List<JsonNode> behind) {
        BigDecimal rows = BigDecimal.valueOf(behind.size());
        return switch (measure) {
            case COUNT -> rows;
            case DISTINCT -> BigDecimal.valueOf(behind.stream().map(row -> row.get("who").stringValue()).distinct().count());
            case SUM -> sum(behind).setScale(3, RoundingMode.HALF_EVEN);
            case SHARE -> sum(behind).multiply(BigDecimal.valueOf(100)).divide(rows, 1, RoundingMode.HALF_UP);
            case MEAN -> sum(behind).divide(rows, 1, RoundingMode.HALF_UP);
            case MEDIAN -> median(behind.stream().map(row -> row.get("amount").decimalValue()).sorted().toList());
        };
    }

    private static BigDecimal sum(List<JsonNode> behind) {
        return behind.stream().map(row -> row.get("amount").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        BigDecimal upper = sorted.get(middle);
        return (sorted.size() % 2 == 1 ? upper : upper.add(sorted.get(middle - 1)).divide(BigDecimal.TWO)).setScale(1,
                RoundingMode.HALF_UP);
    }

    /** Of a share: how many it is a share of, which stands above its rows. */
    private static boolean cases(Document figure, String number) {
        return figure.select("h2").eachText().stream().anyMatch(heading -> heading.matches(".*\\b" + number + "\\b.*"));
    }

    private static String number(Document figure) {
        return figure.select("main .mhead p.fig .num").text();
    }

    private static String idOf(String door) {
        String path = door.contains("?") ? door.substring(0, door.indexOf('?')) : door;
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
