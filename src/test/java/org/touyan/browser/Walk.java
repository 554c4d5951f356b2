package org.touyan.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.dispatch.DispatchWorld;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person's way through the house with a browser. Every page he comes to is looked at by day and by night; when he has
 * arrived, nothing may have been wrong on the way.
 */
final class Walk implements AutoCloseable {

    private final String house;
    private final BrowserContext context;
    private final Page page;
    private final Eye eye;
    private final @Nullable Reader reader;
    private int pages;

    private Walk(int port, NewContextOptions options, boolean scripts) {
        this.house = "http://localhost:" + port;
        this.context = Browsers.context(options.setJavaScriptEnabled(scripts));
        this.page = context.newPage();
        this.eye = new Eye(page);
        this.reader = scripts ? null : new Reader();
    }

    /** 390 × 844, in the hand. */
    static Walk onPhone(int port) {
        return new Walk(port, Browsers.options(390, 844).setHasTouch(true), true);
    }

    static Walk onPhoneWithoutScripts(int port) {
        return new Walk(port, Browsers.options(390, 844).setHasTouch(true), false);
    }

    /** 1440 × 900, at the desk. */
    static Walk atDesk(int port) {
        return new Walk(port, Browsers.options(1440, 900), true);
    }

    /** A screen as wide as that. */
    static Walk wide(int port, int width) {
        return width < 800 ? onPhone(port) : atDesk(port);
    }

    /** By the one-time link that was sent. */
    Walk signIn(DispatchWorld.People people, Actor actor) {
        open(people.signInLink(actor));
        return press("main form button");
    }

    Walk open(String path) {
        page.navigate(house + path);
        return look();
    }

    /** Presses what leads to another page, the first of that kind which can be seen. */
    Walk press(String selector) {
        at(selector + " >> visible=true").first().click();
        return arrive();
    }

    /** After something that leads to another page. */
    Walk arrive() {
        page.waitForLoadState();
        return look();
    }

    /** What stays on the page: a tile, a chip, a fold. */
    Walk tap(String selector) {
        at(selector + " >> visible=true").first().click();
        return this;
    }

    Walk type(String selector, String text) {
        page.fill(selector, text);
        return this;
    }

    /** Looks closely at the page as it is. */
    Walk look() {
        pages++;
        if (reader == null) {
            eye.look(ColorScheme.LIGHT);
            eye.lookByNight();
        } else {
            reader.read();
        }
        return this;
    }

    Page page() {
        return page;
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    String text() {
        return page.locator("main").innerText();
    }

    String path() {
        return page.url().substring(house.length());
    }

    int pages() {
        return pages;
    }

    @Override
    public void close() {
        List<String> troubles = new ArrayList<>(eye.troubles());
        if (reader != null) {
            troubles.addAll(reader.eye.troubles());
            reader.context.close();
        }
        context.close();
        assertThat(troubles).isEmpty();
    }

    /** Looks for somebody whose browser runs no scripts, for axe is one: at the same page, word for word. */
    private final class Reader {

        private final BrowserContext context = Browsers.phone();
        private final Page copy = context.newPage();
        private final Eye eye = new Eye(copy);

        void read() {
            assertThat(Browsers.wider(page)).as("pixels wider than the screen on %s", page.url()).isLessThanOrEqualTo(0);
            Pattern here = Pattern.compile(Pattern.quote(page.url()));
            copy.route(here, route -> route
                    .fulfill(new FulfillOptions().setContentType("text/html; charset=utf-8").setBody(page.content())));
            copy.navigate(page.url());
            eye.look(ColorScheme.LIGHT);
            eye.lookByNight();
            copy.unroute(here);
        }
    }
}
