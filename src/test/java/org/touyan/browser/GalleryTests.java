package org.touyan.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.touyan.TouyanTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Every component in every state: if it is right here, it is right where it is used. */
@TouyanTest
class GalleryTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/dev/components,false", "/dev/components,true", "/en/dev/components,false", "/dev/components/desk,false",
            "/dev/components/desk,true", "/en/dev/components/desk,true", "/about,false", "/accessibility,true", "/privacy,false"})
    void axeFindsNothing(String path, boolean night) {
        try (BrowserContext context = Browsers.sized(1440, 900, night)) {
            Page page = context.newPage();
            page.navigate(address(path));
            Browsers.screenshot(page, path.replace('/', '-').substring(1) + (night ? ".night" : "") + ".desk");
            Browsers.axe(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/components", "/en/dev/components", "/dev/components/desk", "/about"})
    void nothingIsWiderThanASmallPhone(String path) {
        try (BrowserContext context = Browsers.sized(320, 700, false)) {
            Page page = context.newPage();
            page.navigate(address(path));
            Browsers.fitsSideways(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/components", "/dev/components/desk"})
    void theLargestLettersFitAPhone(String path) {
        try (BrowserContext context = Browsers.sized(360, 780, false)) {
            Page page = context.newPage();
            page.navigate(address(path + "?size=3"));
            assertThat(page.url()).endsWith(path);
            assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("3");
            Browsers.fitsSideways(page);
            Browsers.screenshot(page, path.replace('/', '-').substring(1) + ".size3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/components", "/dev/components/desk"})
    void nothingComesFromAnotherHostAndNothingIsRefused(String path) {
        try (BrowserContext context = Browsers.phone()) {
            Page page = context.newPage();
            List<String> elsewhere = Browsers.otherHosts(page, new ArrayList<>());
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(address(path));
            Browsers.screenshot(page, path.replace('/', '-').substring(1) + ".phone");
            assertThat(elsewhere).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
