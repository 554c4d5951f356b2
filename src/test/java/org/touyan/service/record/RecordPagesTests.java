package org.touyan.service.record;

import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.record.code.SendCode;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** The pages of a record, as staff, the master and the person served meet them. */
@TouyanTest
@Import(RecordWorld.class)
class RecordPagesTests {

    @Autowired
    private DispatchWorld.People people;

    @Autowired
    private RecordWorld.Logged logged;

    @Autowired
    private MovableClock clock;

    @Autowired
    private SendCode sendCode;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Actor dong;
    private Actor lin;
    private RecordId id;

    @BeforeEach
    void aFreshRecord() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = people.cityStaff("董晓梅");
        lin = people.pomeloMaster("林守田");
        id = logged.by(lin, dong, lin, 9 * 60, false);
    }

    @Test
    void everyTabIsListedAndTheRecordIsInItsOwn() {
        Browser desk = signedIn(dong);
        for (String tab : new String[]{"WAITING", "CHECK", "DUE", "EFFECTIVE"}) {
            assertThat(desk.get("/desk/records?tab=" + tab).status()).as(tab).isEqualTo(200);
        }
        Browser.Seen waiting = desk.get("/desk/records");
        assertThat(waiting.page().select("a[href=/desk/records/" + id + "]").text()).isEqualTo(logged.read(id).number());
        assertThat(waiting.text()).contains("林守田").doesNotContain("record.");
    }

    @Test
    void aColleagueConfirmsAThirdChecksAndMistakesAreSaidAtTheForm() {
        Browser desk = signedIn(dong);
        Browser.Seen sheet = desk.get(at(""));
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.text()).contains("五棵文旦树叶子发黄").doesNotContain("record.");

        Browser.Seen nothing = desk.submit(sheet, at("/confirmation"), Map.of("how", ""));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select(".errsum a").attr("href")).isEqualTo("#how");
        assertThat(desk.submit(sheet, at("/confirmation"), Map.of("how", "CODE")).status()).isEqualTo(403);
        assertThat(desk.submit(sheet, at("/confirmation"), Map.of("how", "CALL_BACK")).status()).isEqualTo(303);
        assertThat(logged.read(id).state()).isEqualTo(RecordState.SAMPLED);
        assertThat(desk.get(at("")).page().select("form[action$=/passing]")).isEmpty();
        assertThat(desk.submit(sheet, at("/confirmation"), Map.of("how", "CALL_BACK")).status()).isEqualTo(409);

        Browser third = signedIn(people.cityStaff("周建平"));
        Browser.Seen held = third.get(at(""));
        assertThat(third.submit(held, at("/failure"), Map.of("failing", "")).status()).isEqualTo(422);
        assertThat(third.submit(held, at("/passing"), Map.of()).status()).isEqualTo(303);
        Browser.Seen effective = third.get(at(""));
        assertThat(effective.text()).doesNotContain("record.");
        assertThat(third.submit(effective, at("/correction"), Map.of("basis", "VOLUNTARY", "minutes", "0", "reason", "多写了"))
                .status())
                .isEqualTo(422);
        Browser.Seen corrected = third.submit(effective, at("/correction"),
                Map.of("basis", "VOLUNTARY", "minutes", "240", "content", "剪了枝", "reason", "多写了"));
        assertThat(corrected.status()).isEqualTo(303);
        assertThat(corrected.location()).doesNotContain(id.toString());
        Browser.Seen fresh = third.get(corrected.location());
        assertThat(fresh.page().select("a[href=/desk/records/" + id + "]")).hasSize(1);
        assertThat(third.submit(fresh, corrected.location() + "/voiding", Map.of("voiding", "记错了人")).status()).isEqualTo(303);
    }

    @Test
    void readersReadAndDoNothing() {
        Browser leader = Insider.as(Role.CITY_LEADER, COUNTY, accounts, port);
        Browser.Seen sheet = leader.get(at(""));
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.page().select("main form[method=post]")).isEmpty();
        Browser elsewhere = Insider.as(Role.TOWN_CADRE, COUNTY.child("331083105"), accounts, port);
        assertThat(elsewhere.get(at("")).status()).isEqualTo(404);
    }

    @Test
    void theMasterSeesHisOwnHoursAndSendsTheCode() {
        Browser phone = signedIn(lin);
        Browser.Seen hours = phone.get("/me/hours");
        assertThat(hours.status()).isEqualTo(200);
        assertThat(hours.text()).contains(logged.read(id).number()).doesNotContain("record.");
        assertThat(phone.submit(hours, "/me/records/" + id + "/code", Map.of()).location()).isEqualTo("/me/hours");
        assertThat(people.messages("record.code")).contains("王阿姨");
    }

    @Test
    void aWrongCodeIsSaidAtTheFieldWithoutAnAccount() {
        Browser asker = new Browser(port);
        Browser.Seen form = asker.get("/confirm");
        assertThat(form.status()).isEqualTo(200);
        Browser.Seen wrong = asker.submit(form, "/confirm", Map.of("number", logged.read(id).number(), "code", "000000"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".errsum a").attr("href")).isEqualTo("#code");
        assertThat(asker.get("/confirm/done").status()).isEqualTo(200);
    }

    @Test
    void thePersonServedConfirmsInEnglishOnAPhoneWithoutScripts() {
        people.as(Actor.SYSTEM, () -> {
            sendCode.send(lin, id);
            return id;
        });
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = context.newPage();
            page.navigate(address("/confirm"));
            page.locator("a[hreflang=en]").first().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Confirm that the master came");
            page.fill("#number", logged.read(id).number());
            page.fill("#code", logged.sentCode(id));
            page.locator("button.btn--main").click();
            assertThat(page.url()).endsWith("/en/confirm/done");
            assertThat(page.locator("h1").textContent()).isEqualTo("Thank you");
        }
        assertThat(logged.read(id).state()).isNotEqualTo(RecordState.CAPTURED);
    }

    @Test
    void theConfirmationIsCleanOnAPhoneInBothLanguages() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = context.newPage();
            for (String language : new String[]{"", "/en"}) {
                page.navigate(address(language + "/confirm"));
                look(page, "confirm" + language.replace('/', '.'));
                page.locator("button.btn--main").click();
                look(page, "confirm.wrong" + language.replace('/', '.'));
                page.navigate(address(language + "/confirm/done"));
                look(page, "confirm.done" + language.replace('/', '.'));
            }
        }
    }

    private static void look(Page page, String name) {
        Browsers.screenshot(page, name + ".phone");
        Browsers.axe(page);
        Browsers.fitsSideways(page);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private String at(String act) {
        return "/desk/records/" + id + act;
    }

    private Browser signedIn(Actor actor) {
        return Insider.of(new AccountId(Objects.requireNonNull(actor.account())), accounts, port);
    }
}
