package org.touyan.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/**
 * Looks at pages the way everybody should: nothing can be pushed sideways, axe finds nothing by day and by night, nothing is
 * asked from another host, and the browser has nothing to complain about.
 */
final class Eye {

    private static final Pattern ANSWERED = Pattern.compile(".*the server responded with a status of 4(09|22).*");

    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    Eye(Page page) {
        this.page = page;
        Browsers.otherHosts(page, elsewhere);
        page.onPageError(error -> troubles.add("%s: %s".formatted(page.url(), error)));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !ANSWERED.matcher(message.text()).matches()) {
                troubles.add("%s: %s".formatted(page.url(), message.text()));
            }
        });
    }

    /** What was wrong so far. */
    List<String> troubles() {
        List<String> all = new ArrayList<>(troubles);
        elsewhere.forEach(address -> all.add("asked from another host: " + address));
        return all;
    }

    /** At this size, in this light. */
    void look(int width, int height, ColorScheme light) {
        page.setViewportSize(width, height);
        look(light);
    }

    /** As the page stands, in this light. */
    void look(ColorScheme light) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        fits();
        Browsers.axeFinds(page).forEach(found -> troubles.add("%s at %d %s: %s".formatted(page.url(), page.viewportSize().width,
                light, found)));
    }

    /** Only whether it fits a screen of this size. */
    void fits(int width, int height) {
        page.setViewportSize(width, height);
        fits();
    }

    private void fits() {
        int wider = Browsers.wider(page);
        if (wider > 0) {
            troubles.add("%s is %d pixels wider than the screen at %d".formatted(page.url(), wider, page.viewportSize().width));
        }
    }
}
