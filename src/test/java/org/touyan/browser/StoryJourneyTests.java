package org.touyan.browser;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.replay.QuotedArticle;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.PublicField;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a matter that is closed to a story everybody reads, and back when somebody changes his mind. */
@TouyanTest
@ActiveProfiles("demo")
@Import(FullHouse.class)
class StoryJourneyTests {

    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TITLE = "旅途里写下的一件小事";

    private record Told(UUID person, String name, String slug) {}

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private ChangeConsent consent;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("One writes of a closed matter, another approves; it is read, found and fed, and gone when consent or the story is taken back")
    void fromTheDeskToTheReaderAndBack() throws Exception {
        Browser writer = Insider.as(Role.CITY_STAFF, COUNTY, accounts, port);
        Browser approver = Insider.as(Role.CITY_STAFF, COUNTY, accounts, port);
        String desk = written(writer);
        String story = "/stories/" + desk.substring(desk.lastIndexOf('/') + 1);
        Browser reader = new Browser(port);

        assertThat(reader.get(story).status()).isEqualTo(404);
        assertThat(writer.submit(writer.get(desk), desk + "/approval", Map.of()).text()).contains("自己写的要由另一个人来审");
        assertThat(approver.submit(approver.get(desk), desk + "/return", Map.of("remark", "")).status()).isEqualTo(422);
        assertThat(approver.submit(approver.get(desk), desk + "/return", Map.of("remark", "标题再具体些")).status()).isEqualTo(303);
        assertThat(writer.get(desk).text()).contains("标题再具体些");
        writer.submit(writer.get(desk), desk + "/submission", Map.of());
        assertThat(approver.submit(approver.get(desk), desk + "/approval", Map.of()).status()).isEqualTo(303);

        Document page = reader.get(story).page();
        Told told = told(desk);
        assertThat(page.select("h1").text()).isEqualTo(TITLE);
        assertThat(page.select("section a[href=/experts/" + told.slug() + "]")).isNotEmpty();
        JsonNode article = ld(page);
        assertThat(article.get("@type").stringValue()).isEqualTo("Article");
        assertThat(article.get("about").get(0).get("name").stringValue()).isEqualTo(told.name());
        assertThat(page.text()).contains(article.get("headline").stringValue(), article.get("author").get("name").stringValue());
        assertThat(reader.get("/experts/" + told.slug()).page().select("a[href=" + story + "]").text()).isEqualTo(TITLE);
        assertThat(feed().getEntries()).extracting(SyndEntry::getTitle).contains(TITLE);
        assertThat(sitemap()).anyMatch(address -> address.endsWith(story));

        consents(told, false);
        assertThat(reader.get(story).status()).isEqualTo(404);
        assertThat(feed().getEntries()).extracting(SyndEntry::getTitle).doesNotContain(TITLE);
        assertThat(sitemap()).noneMatch(address -> address.endsWith(story));
        assertThat(writer.get(desk).text()).contains("有人收回了同意");
        consents(told, true);
        assertThat(reader.get(story).status()).isEqualTo(200);

        assertThat(approver.submit(approver.get(desk), desk + "/withdrawal", Map.of("remark", "")).status()).isEqualTo(422);
        approver.submit(approver.get(desk), desk + "/withdrawal", Map.of("remark", "写的人要求撤下"));
        assertThat(reader.get(story).status()).isEqualTo(404);
        assertThat(writer.get(desk).text()).contains("写的人要求撤下", "已撤下");
    }

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
    @DisplayName("The database publishes nothing of somebody who has not agreed, and nothing that one person wrote and approved")
    void theDatabaseRefusesToo() {
        UUID draft = asSystem(() -> jdbc.sql("select story_id from story.story where state = 'DRAFT' limit 1").query(UUID.class)
                .single());
        Told told = told("/" + draft);
        consents(told, false);
        try {
            assertThatThrownBy(() -> asSystem(() -> publish(draft, "gen_random_uuid()"))).isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("not agreed");
        } finally {
            consents(told, true);
        }
        assertThatThrownBy(() -> asSystem(() -> publish(draft, "written_by"))).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("approved_by_another");
    }

    @Test
    @DisplayName("Every address of the sitemap answers without an account, and none asks another host for anything")
    void everyAddressOfTheSitemapAnswers() throws Exception {
        Browser reader = new Browser(port);
        List<String> addresses = sitemap();

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
        SyndFeed feed = feed();
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

    private String written(Browser writer) {
        try (BrowserContext context = Browsers.desk()) {
            context.addCookies(writer.cookies().entrySet().stream()
                    .map(c -> new Cookie(c.getKey(), c.getValue()).setUrl("http://localhost:" + port)).toList());
            Page page = context.newPage();
            Eye eye = new Eye(page);
            page.navigate("http://localhost:" + port + "/desk/stories");
            eye.look(1440, 900, ColorScheme.LIGHT);
            eye.look(390, 844, ColorScheme.DARK);
            Browsers.screenshot(page, "story-desk-390");
            page.setViewportSize(1440, 900);
            page.locator("a[href*='/desk/stories/new?request=']").first().click();
            page.locator("#title").waitFor();
            String asker = asker(page.locator("[name=request]").inputValue());
            page.fill("#title", TITLE);
            page.fill("#lead", "电话里说了一句，下午人就到了，办好了。");
            page.fill("#body", asker + "打来电话。" + "师傅下午就到了，先看，再问，最后动手。".repeat(4));
            page.locator("button.btn--main").click();
            assertThat(page.locator("#body-err").innerText()).contains("求助的人");
            eye.look(1440, 900, ColorScheme.LIGHT);
            page.fill("#body", "打来电话的人说不急。\n\n" + "师傅下午就到了，先看，再问，最后动手。".repeat(4) + "13812345678");
            page.locator("button.btn--main").click();
            assertThat(page.locator("#body-err").innerText()).contains("电话号码");
            page.fill("#body", "打来电话的人说不急。\n\n" + "师傅下午就到了，先看，再问，最后动手。".repeat(4));
            page.locator("button.btn--main").click();
            page.locator("form[action$=submission]").waitFor();
            page.locator("form[action$=submission] button").click();
            page.locator(".errsum").waitFor();
            assertThat(page.locator("main").innerText()).contains("求助的人同意了才能交上去");
            page.locator("label.tick:has(#askerAgreed)").click();
            page.locator("button.btn--main").click();
            page.waitForURL(url -> url.matches(".*/desk/stories/[0-9a-f-]{36}"));
            page.locator("form[action$=submission] button").click();
            page.locator("form[action$=approval]").waitFor();
            eye.look(1440, 900, ColorScheme.LIGHT);
            eye.look(390, 844, ColorScheme.DARK);
            Browsers.screenshot(page, "story-judge-390");
            assertThat(eye.troubles()).isEmpty();
            return page.url().substring(page.url().indexOf('/', 8));
        }
    }

    private String asker(String request) {
        return asSystem(() -> jdbc.sql("select asker_name from request.help_request where request_id = cast(:id as uuid)")
                .param("id", request).query(String.class).single());
    }

    private Told told(String desk) {
        return asSystem(() -> jdbc.sql("""
                select p.person_id as person, p.name, p.slug from story.told t join roster.person p on p.person_id = t.person_id
                where t.story_id = cast(:id as uuid) order by p.name limit 1
                """).param("id", desk.substring(desk.lastIndexOf('/') + 1)).query(Rows.of(Told.class)).single());
    }

    private void consents(Told told, boolean yes) {
        Actor officer = Actor.staff(UUID.randomUUID(), "董晓岚", Role.CITY_STAFF, COUNTY);
        var person = new PersonId(told.person());
        Acting.run(officer, () -> {
            if (yes) {
                consent.give(officer, person, PublicField.STORY, ConsentChannel.PAPER);
            } else {
                consent.withdraw(officer, person, PublicField.STORY, ConsentChannel.PAPER);
            }
        });
    }

    private int publish(UUID story, String by) {
        return jdbc.sql("""
                update story.story set state = 'PUBLISHED', asker_agreed = true, approved_by = %s, approved_by_name = '甲', published_at = now()
                where story_id = :id
                """.formatted(by)).param("id", story).update();
    }

    private SyndFeed feed() throws Exception {
        byte[] bytes = new Browser(port).bytes("/feeds/news.atom");
        return new SyndFeedInput().build(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    }

    private List<String> sitemap() throws Exception {
        var map = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(new Browser(port).bytes("/sitemap.xml")));
        var locations = map.getElementsByTagName("loc");
        return IntStream.range(0, locations.getLength()).mapToObj(i -> locations.item(i).getTextContent()).toList();
    }

    private static JsonNode ld(Document page) {
        return JSON.readTree(page.select("script[type=application/ld+json]").first().data());
    }

    private <T> T asSystem(Supplier<T> work) {
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(now -> work.get())));
    }
}
