package org.touyan.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

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
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.insight.replay.QuotedArticle;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What everybody reads without an account, people and machines: pages, feed, sitemap, and the interface. */
@TouyanTest
@ActiveProfiles("demo")
@Import(FullHouse.class)
class OpenHouseJourneyTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("A machine reads the lists and a paper that holds, and nobody's name with them")
    void aMachineReadsListsAndPapers() {
        JsonNode lists = JSON.readTree(new Browser(port).get("/api/v1/lists?size=12").page().text());
        assertThat(lists.get("items").size()).isEqualTo(lists.get("total").intValue()).isPositive();
        assertThat(lists.get("items").get(0).get("lines").size()).isPositive();
        List<String> names = asSystem(
                () -> jdbc.sql("select distinct name from roster.person").query(Rows.of(String.class)).list());
        assertThat(names).hasSizeGreaterThan(100).noneMatch(lists.toString()::contains);

        String code = asSystem(() -> jdbc.sql("""
                select p.code from paper.paper p where p.kind = 'volunteer-certificate'
                  and not exists (select 1 from paper.event e where e.paper_id = p.paper_id and e.event <> 'ISSUED')
                order by p.code limit 1
                """).query(Rows.of(String.class)).single());
        JsonNode paper = JSON.readTree(new Browser(port).get("/api/v1/verify/" + code).page().text());
        assertThat(paper.get("state").stringValue()).isEqualTo("ISSUED");
        assertThat(paper.get("code").stringValue()).isEqualTo(code);
        assertThat(names).noneMatch(paper.toString()::contains);
    }

    @Test
    @DisplayName("Every address of the sitemap answers without an account, and none asks another host for anything")
    void everyAddressOfTheSitemapAnswers() throws Exception {
        Browser reader = new Browser(port);
        List<String> addresses = published().sitemap();

        assertThat(addresses).doesNotHaveDuplicates().hasSizeGreaterThan(50)
                .anyMatch(a -> a.endsWith("/stories/article")).anyMatch(a -> a.endsWith("/honours"))
                .anyMatch(a -> a.endsWith("/en/stories")).noneMatch(a -> a.contains("/desk") || a.contains("/me/"));
        for (String address : addresses) {
            Browser.Seen seen = reader.get(address.substring(address.indexOf('/', 8)));
            assertThat(seen.status()).as(address).isEqualTo(200);
            for (Element data : seen.page().select("script[type=application/ld+json]")) {
                JsonNode says = JSON.readTree(data.data());
                assertThat(says.get("@context").stringValue()).as(address).isEqualTo("https://schema.org");
                assertThat(seen.page().text()).as(address)
                        .contains(says.has("headline") ? says.get("headline").stringValue() : says.get("name").stringValue());
                assertThat(data.data()).as(address).doesNotContain("telephone", "birth", "gender", "address");
            }
        }
        assertThat(new String(reader.bytes("/robots.txt"), StandardCharsets.UTF_8)).contains("Disallow: /desk",
                "Sitemap: http");
    }

    @Test
    @DisplayName("The feed is read by a reader of feeds: stories and monthly lists, the newest first, each at an address that opens")
    void theFeedCanBeRead() throws Exception {
        SyndFeed feed = published().feed();
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).extracting(SyndEntry::getPublishedDate)
                .isSortedAccordingTo((a, b) -> b.compareTo(a)).hasSizeGreaterThan(4);
        assertThat(feed.getEntries()).extracting(SyndEntry::getLink).anyMatch(l -> l.contains("/stories/"))
                .anyMatch(l -> l.contains("/menu/")).doesNotHaveDuplicates();
        Browser reader = new Browser(port);
        feed.getEntries()
                .forEach(entry -> assertThat(reader.get(entry.getLink().substring(entry.getLink().indexOf('/', 8))).status())
                        .as(entry.getLink()).isEqualTo(200));
    }

    @Test
    @DisplayName("The wall of honours goes by year, code and strokes, and shows nobody who has not agreed")
    void theWallRanksNobody() {
        Document wall = new Browser(port).get("/honours").page();
        List<Integer> years = wall.select("section.sec > h2").eachText().stream().map(Integer::valueOf).toList();
        List<String> shown = asSystem(() -> jdbc
                .sql("select distinct p.slug from roster.profile p join roster.profile_honour h using (person_id)")
                .query(String.class)
                .list());

        assertThat(years).isNotEmpty().isSortedAccordingTo((a, b) -> b.compareTo(a)).doesNotHaveDuplicates();
        assertThat(wall.select("main .card a[href^=/experts/]").eachAttr("href").stream().map(h -> h.substring(9)).distinct())
                .containsExactlyInAnyOrderElementsOf(shown);
        Document one = new Browser(port).get("/honours?year=" + years.getFirst()).page();
        assertThat(one.select("section.sec > h2").eachText()).containsExactly(years.getFirst().toString());
        assertThat(new Browser(port).get("/honours?year=abc&honour=none").text()).contains("没有找到");
    }

    @Test
    @DisplayName("The article is quoted in full with its source, without the headlines that stood beside it; public pages are light, and complete without scripts")
    void theArticleIsQuoted() {
        QuotedArticle article = QuotedArticle.seed();
        Document page = new Browser(port).get("/stories/article").page();
        assertThat(page.text()).contains(article.source(), "没有写日期").contains(article.blocks().stream()
                .filter(block -> !block.heading()).map(QuotedArticle.Block::text).toList());
        assertThat(page.select("script[src]").eachAttr("src")).noneMatch(src -> src.contains("htmx"));
        try (BrowserContext context = Browsers.desk()) {
            Page view = context.newPage();
            Eye eye = new Eye(view);
            String story = new Browser(port).get("/stories").page().select("main ul a[href^=/stories/]").first().attr("href");
            for (String path : List.of("/stories", story, "/stories/article", "/honours", "/en/stories", "/en/honours")) {
                view.navigate("http://localhost:" + port + path);
                eye.look(1440, 900, ColorScheme.LIGHT);
                Browsers.screenshot(view, "story" + path.replace('/', '-').replaceAll("[0-9a-f-]{30,}", "-one") + "-1440");
                eye.look(390, 844, ColorScheme.DARK);
                Browsers.screenshot(view, "story" + path.replace('/', '-').replaceAll("[0-9a-f-]{30,}", "-one") + "-390");
            }
            assertThat(eye.troubles()).isEmpty();
        }
    }

    private Published published() {
        return new Published(port);
    }

    private <T> T asSystem(Supplier<T> work) {
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(now -> work.get())));
    }
}
