package org.touyan.people.studio;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.people.recognition.RecognitionWorld;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.studio.lead.ShowStudio;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import static org.assertj.core.api.Assertions.assertThat;

/** A leader with his phone and an officer at his desk, and then everybody, in a real browser. */
@TouyanTest
@Import(RecognitionWorld.class)
class StudioJourneyTests {

    @Autowired
    private ApplicationContext beans;
    @Autowired
    private Accounts accounts;
    @LocalServerPort
    private int port;

    @Test
    void aLeaderEntersWhatCameOfTheYearAndAnOfficerVerifiesAndConfirmsIt() {
        var hands = new StudioHands(beans);
        PersonId lin = hands.master("林行路");
        StudioId id = hands.studio(lin, "林行路");
        StudioId waiting = hands.applied(hands.master("林候审"), "林候审");
        hands.itIs(StudioHands.SATURDAY);
        AccountId leader = open("13805770001", "林行路", Role.EXPERT, lin);
        AccountId officer = open("studio.officer", "董晓梅", Role.CITY_STAFF, null);

        try (BrowserContext context = Browsers.sized(390, 844, false)) {
            Page phone = signIn(context, leader);
            phone.navigate(address("/me/studio"));
            phone.getByText("林行路高技能人才创新工作室").click();
            look(phone, List.of("", "/work", "/outputs", "/money"), "/me/studio/" + id);

            phone.navigate(address("/me/studio/" + id + "/work"));
            phone.fill("#member", "陈小钳");
            phone.fill("#duty", "钳工");
            phone.fill("#fromDay", StudioHands.SATURDAY.toString());
            send(phone, "/members");
            assertThat(phone.locator("main").innerText()).contains("陈小钳");
            assertThat(phone.locator("summary:has-text('薄壁件加工不变形')").count()).isEqualTo(1);

            phone.navigate(address("/me/studio/" + id + "/outputs"));
            phone.selectOption("#kind", "PATENT");
            phone.fill("#title", "一种翻转夹具");
            phone.fill("#number", "ZL200310102344.6");
            phone.fill("#day", StudioHands.MONDAY.toString());
            send(phone, "/outputs");
            assertThat(phone.locator("#number-err").innerText()).contains("最后一位对不上");
            assertThat(phone.inputValue("#title")).isEqualTo("一种翻转夹具");
            phone.fill("#number", "ZL200310102344.5");
            phone.setInputFiles("#photos", new FilePayload("证书.jpg", "image/jpeg", Jpegs.plain(60, 40)));
            send(phone, "/outputs");
            assertThat(phone.locator("img[src$='/thumb']").first().evaluate("i => i.complete && i.naturalWidth > 0"))
                    .isEqualTo(true);
            assertThat(phone.locator("main").innerText()).contains("ZL200310102344.5", "待核对");

            phone.navigate(address("/me/studio/" + id));
            phone.fill("#reportWords", "做成一项专利，两个课题在做");
            send(phone, "/report");
            assertThat(phone.locator("main").innerText()).contains("已自评");
            send(phone, "/consent");
            assertThat(phone.locator("main").innerText()).contains("不再公开");
        }
        try (BrowserContext context = Browsers.sized(1440, 900, false)) {
            Page desk = signIn(context, officer);
            desk.navigate(address("/desk/studios/" + id + "/outputs"));
            send(desk, "/verification");
            assertThat(desk.locator("main").innerText()).contains("已核对");
            desk.navigate(address("/desk/studios/" + id));
            desk.locator("input[name=passed][value=YES]").check(new Locator.CheckOptions().setForce(true));
            send(desk, "/review");
            assertThat(desk.locator("body").innerText()).contains("已命名", "考核合格");
            everyPage(desk, id, waiting);
        }
        try (BrowserContext context = Browsers.sized(390, 844, true)) {
            everyPage(signIn(context, officer), id, waiting);
        }
        assertThat(hands.all("select state from studio.studio where studio_id = '%s'".formatted(id)))
                .containsExactly("NAMED");
        Acting.run(StudioHands.CITY, () -> beans.getBean(ShowStudio.class).show(StudioHands.CITY, id, false));
    }

    private void everyPage(Page page, StudioId id, StudioId waiting) {
        look(page, List.of("", "/work", "/outputs", "/money"), "/desk/studios/" + id);
        look(page, List.of("/desk/studios", "/desk/studios/" + waiting, "/desk/studios/new", "/desk/studios/alliances",
                "/desk/studios/figures?what=studios", "/desk/postings", "/studios", "/studios/" + id, "/en/studios/" + id), "");
    }

    private void look(Page page, List<String> paths, String base) {
        for (String path : paths) {
            page.navigate(address(base + path));
            assertThat(page.locator("body").innerText()).as(base + path).doesNotContain("studio.", "approval.");
            Browsers.axe(page);
            Browsers.fitsSideways(page);
            Browsers.screenshot(page,
                    "studio-" + page.viewportSize().width + (base + path).replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "id")
                            .replaceAll("[^a-z]+", "-"));
        }
    }

    private static void send(Page page, String action) {
        page.locator("form[action$='" + action + "'] button").first().click();
        page.waitForLoadState();
    }

    private Page signIn(BrowserContext context, AccountId account) {
        Page page = context.newPage();
        page.navigate(address(Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofMinutes(5), true))));
        page.locator("main form button").first().click();
        return page;
    }

    private AccountId open(String login, String name, Role role, @Nullable PersonId person) {
        return Acting.doing(Actor.SYSTEM,
                () -> accounts.open(login, name, role, Roster.CITY, person == null ? null : person.value()));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
