package org.touyan.browser;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.jsoup.nodes.Document;
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
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.PublicField;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.rometools.rome.feed.synd.SyndEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import tools.jackson.databind.JsonNode;

/** From a matter that is closed to a story everybody reads, and back when somebody changes his mind. */
@TouyanTest
@ActiveProfiles("demo")
@Import(FullHouse.class)
class StoryJourneyTests {

    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
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
        JsonNode article = Published.ld(page);
        assertThat(article.get("@type").stringValue()).isEqualTo("Article");
        assertThat(article.get("about").get(0).get("name").stringValue()).isEqualTo(told.name());
        assertThat(page.text()).contains(article.get("headline").stringValue(), article.get("author").get("name").stringValue());
        assertThat(reader.get("/experts/" + told.slug()).page().select("a[href=" + story + "]").text()).isEqualTo(TITLE);
        assertThat(published().feed().getEntries()).extracting(SyndEntry::getTitle).contains(TITLE);
        assertThat(published().sitemap()).anyMatch(address -> address.endsWith(story));

        consents(told, false);
        assertThat(reader.get(story).status()).isEqualTo(404);
        assertThat(published().feed().getEntries()).extracting(SyndEntry::getTitle).doesNotContain(TITLE);
        assertThat(published().sitemap()).noneMatch(address -> address.endsWith(story));
        assertThat(writer.get(desk).text()).contains("有人收回了同意");
        consents(told, true);
        assertThat(reader.get(story).status()).isEqualTo(200);

        assertThat(approver.submit(approver.get(desk), desk + "/withdrawal", Map.of("remark", "")).status()).isEqualTo(422);
        approver.submit(approver.get(desk), desk + "/withdrawal", Map.of("remark", "写的人要求撤下"));
        assertThat(reader.get(story).status()).isEqualTo(404);
        assertThat(writer.get(desk).text()).contains("写的人要求撤下", "已撤下");
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

    private Published published() {
        return new Published(port);
    }

    private <T> T asSystem(Supplier<T> work) {
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(now -> work.get())));
    }
}
