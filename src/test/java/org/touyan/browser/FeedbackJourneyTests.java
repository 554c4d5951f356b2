package org.touyan.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.touyan.TouyanTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who is not content says so, on a small phone. */
@TouyanTest
class FeedbackJourneyTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/feedback,false", "/feedback,true", "/m/1111111111,false", "/dev/messages,true"})
    void axeFindsNothing(String path, boolean night) {
        try (BrowserContext context = Browsers.sized(390, 844, night)) {
            Page page = context.newPage();
            page.navigate(address(path));
            Browsers.axe(page);
            Browsers.fitsSideways(page);
        }
    }

    @Test
    void aComplaintIsSentAndItsPageKept() {
        try (BrowserContext context = Browsers.sized(390, 844, false)) {
            Page page = context.newPage();
            page.navigate(address("/feedback"));
            page.locator("form[action='/feedback'] .btn").click();
            assertThat(page.locator(".errsum").textContent()).contains("选一样");
            Browsers.axe(page);
            page.locator("#kind-1").check();
            page.locator("#body").fill("服务单贴到村口来");
            page.locator("form[action='/feedback'] .btn").click();
            assertThat(page.locator(".okpanel").textContent()).contains("收到了");
            Browsers.axe(page);
            Browsers.screenshot(page, "feedback-received.phone");
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
