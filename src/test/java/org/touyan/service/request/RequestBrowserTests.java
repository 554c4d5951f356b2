package org.touyan.service.request;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.request.RequestFixture.DONG;
import static org.touyan.service.request.RequestFixture.phone;
import static org.touyan.service.request.RequestFixture.pomelos;

/** The pages of asking, as people see them. */
@TouyanTest
@Import(RequestFixture.class)
class RequestBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private RequestFixture world;

    @Autowired
    private Accounts accounts;

    @Test
    void aFarmerAsksInThreeScreensWithoutScripts() {
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = context.newPage();
            List<String> elsewhere = Browsers.otherHosts(page, new ArrayList<>());
            page.navigate(address("/help"));
            ask(page, "");
            assertThat(page.locator("h1").innerText()).contains("收到了，王阿姨");
            assertThat(page.locator(".okpanel__no").innerText()).matches("\\d{4}-\\d{2,}");
            assertThat(elsewhere).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,844,false", "390,844,true", "1440,900,false", "320,700,false"})
    void axeFindsNothingOnTheWay(int width, int height, boolean night) {
        try (BrowserContext context = Browsers.sized(width, height, night)) {
            Page page = context.newPage();
            page.navigate(address("/help"));
            ask(page, width + (night ? ".night" : ""));
        }
    }

    @Test
    void aMissingDigitIsReadFirstAndSeenAtTheField() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = context.newPage();
            page.navigate(address("/help"));
            need(page);
            page.locator("button.btn--main").click();
            page.fill("#name", "王阿姨");
            page.fill("#phone", "139 0000 123");
            page.locator("button.btn--main").click();
            assertThat(page.title()).startsWith("有地方要改：");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("errsum");
            look(page, "help-2-error");
        }
    }

    @Test
    void theSmallPagesOfAnAskerAreClean() {
        String token = world.token(world.triaged());
        try (BrowserContext context = Browsers.phone()) {
            Page page = context.newPage();
            for (String path : List.of("words", "wish", "withdrawal", "reopening", "review")) {
                page.navigate(address("/r/" + token + "/" + path));
                look(page, "asker-" + path);
            }
            page.navigate(address("/r/" + world.token(world.delivered()) + "/review"));
            look(page, "asker-review-open");
            page.locator("button.btn--main").click();
            look(page, "asker-review-error");
            page.navigate(address("/track"));
            look(page, "track");
            page.locator("button.btn--main").click();
            look(page, "track-error");
            page.navigate(address("/en/help/1"));
            look(page, "help-1-en");
        }
    }

    @Test
    void aPhotoIsSeenAndRemovedAndAddedAgainAndReachesTheRequest() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = context.newPage();
            page.navigate(address("/help?expert=lin-shoutian"));
            need(page);
            page.setInputFiles("#photos",
                    new FilePayload[]{leaf(), new FilePayload("note.txt", "text/plain", new byte[]{1, 2, 3})});
            page.waitForSelector(".photo--chosen canvas[aria-label='选好的照片 1']");
            page.waitForSelector(".photo--chosen:has-text('note.txt')");
            look(page, "help-1-chosen");
            page.setInputFiles("#photos", new FilePayload[0]);
            assertThat(page.locator(".photo--chosen").count()).isZero();
            page.setInputFiles("#photos",
                    new FilePayload[]{leaf(), new FilePayload("note.txt", "text/plain", new byte[]{1, 2, 3})});
            page.locator("button.btn--main").click();
            assertThat(page.locator(".toast").innerText()).contains("照片没传上去");
            page.navigate(address("/help/1?back=on"));
            assertThat(page.locator(".photo img").count()).isEqualTo(1);
            look(page, "help-1-photo");
            page.locator(".photo__x").click();
            assertThat(page.locator(".photo img").count()).isZero();
            assertThat(page.inputValue("#words")).isEqualTo("有五棵文旦树叶子发黄，果子也小");
            page.setInputFiles("#photos", leaf());
            page.locator("button.btn--main").click();
            place(page);
            page.locator("button.btn--main").click();
            assertThat(page.locator(".sum").innerText()).contains("1 张照片");
            page.locator("button.btn--main").click();
            RequestId id = new RequestId(
                    world.ask(UUID.class, "select request_id from request.help_request order by submitted_at desc limit 1"));
            assertThat(world.ask(Integer.class, "select count(*) from storage.file where owner_subject = ?", id.value()))
                    .isEqualTo(1);
        }
    }

    @Test
    void tenMegabytesOfTextAreRefusedInWords() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = context.newPage();
            page.navigate(address("/help"));
            need(page);
            page.evaluate("document.getElementById('words').value = 'x'.repeat(10 * 1024 * 1024)");
            Response answer = page.waitForResponse("**/help/1", () -> page.locator("button.btn--main").click());
            assertThat(answer.status()).isBetween(400, 499);
            assertThat(page.locator("main").innerText()).isNotBlank();
        }
    }

    @Test
    void aPictureThatIsTooLargeNeverHoldsUpTheCall() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = context.newPage();
            page.navigate(address("/help"));
            need(page);
            page.setInputFiles("#photos", huge());
            page.locator("button.btn--main").click();
            page.waitForURL("**/help/2");
            assertThat(page.locator(".toast").innerText()).contains("照片没传上去");
            page.navigate(address("/help/1?back=on"));
            assertThat(page.inputValue("#words")).isEqualTo("有五棵文旦树叶子发黄，果子也小");
            assertThat(page.locator(".photo img").count()).isZero();
        }
    }

    @Test
    void aCadreKeysInACallWithoutTouchingTheMouse() {
        String phone = phone();
        world.submit(pomelos(phone));
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context);
            page.navigate(address("/desk/requests/new"));
            page.locator("#phone:focus").waitFor();
            page.keyboard().type(phone);
            page.keyboard().press("Tab");
            page.locator("#caller .inset").waitFor();
            assertThat(page.inputValue("#name")).isEqualTo("王阿姨");
            look(page, "intake-known");
            page.focus("#words");
            page.keyboard().type("叶子又黄了");
            page.keyboard().press("Tab");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator(".intake__no").waitFor();
            look(page, "intake-done");
        }
    }

    @Test
    void thePanelsOfTheDeskAreClean() {
        RequestId id = world.submitted();
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context);
            for (String path : List.of("triage", "rejection", "transfer", "merge", "withdrawal", "call-back")) {
                page.navigate(address("/desk/requests/" + id + "/" + path));
                look(page, "desk-" + path);
            }
        }
    }

    private void ask(Page page, String shot) {
        look(page, shot.isEmpty() ? "" : "help-1." + shot);
        need(page);
        page.locator("button.btn--main").click();
        place(page);
        look(page, shot.isEmpty() ? "" : "help-2." + shot);
        page.locator("button.btn--main").click();
        look(page, shot.isEmpty() ? "" : "help-3." + shot);
        page.locator("button.btn--main").click();
        look(page, shot.isEmpty() ? "" : "help-done." + shot);
    }

    private static void need(Page page) {
        page.locator(".tile").first().click();
        page.fill("#words", "有五棵文旦树叶子发黄，果子也小");
    }

    private static FilePayload huge() {
        return new FilePayload("huge.jpg", "image/jpeg", new byte[11 * 1024 * 1024]);
    }

    private static void place(Page page) {
        page.locator(".chip", new Page.LocatorOptions().setHasText("清港")).click();
        page.fill("#place", "上湫村，老码头边的果园");
        page.fill("#name", "王阿姨");
        page.fill("#phone", "139 0000 " + phone().substring(7));
    }

    private static FilePayload leaf() {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 300; y++) {
                image.setRGB(x, y, (x / 2) << 16 | 0x7d00 | y / 4);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("leaf.png", "image/png", bytes.toByteArray());
    }

    private static void look(Page page, String shot) {
        if (!shot.isEmpty()) {
            Browsers.screenshot(page, shot);
            Browsers.axe(page);
            Browsers.fitsSideways(page);
        }
    }

    private Page signedIn(BrowserContext context) {
        String link = world.as(Actor.SYSTEM, () -> {
            AccountId account = accounts.open("dong" + phone().substring(7), "董晓梅", Role.TOWN_CADRE, DONG.scope(), null);
            return accounts.oneTimeLink(account, Duration.ofMinutes(5), true);
        });
        Page page = context.newPage();
        page.navigate(address(link));
        page.locator("main button").first().click();
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
