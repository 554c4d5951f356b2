package org.touyan.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/**
 * Looks at pages the way everybody should: nothing can be pushed sideways, axe finds nothing by day and by night, nothing is
 * asked from another host, and the browser has nothing to complain about.
 */
final class Eye {

    private static final Pattern ANSWERED = Pattern.compile(".*the server responded with a status of 4(09|22).*");

    /** What style sheets can tell apart: elements in their parents, with their classes and the names of their attributes. */
    private static final String PARTS = """
            [...new Set([...document.querySelectorAll('body *')].map(e => [e.parentElement, e].map(
              x => x.tagName + '.' + x.className + '[' + x.getAttributeNames().sort() + ']').join(' > ')))]
            """;
    private static final Set<String> SEEN_BY_NIGHT = ConcurrentHashMap.newKeySet();

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
        note(light, Browsers.axeFinds(page, Browsers.RULES));
    }

    private void note(ColorScheme light, List<String> found) {
        found.forEach(one -> troubles.add("%s at %d %s: %s".formatted(page.url(), page.viewportSize().width, light, one)));
    }

    /** The same page when it is dark: only what is drawn is different, and of that only what no page before it has shown. */
    void lookByNight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        int width = page.viewportSize().width;
        List<?> parts = (List<?>) page.evaluate(PARTS);
        if (SEEN_BY_NIGHT.addAll(parts.stream().map(part -> width + " " + part).toList())) {
            note(ColorScheme.DARK, Browsers.axeFinds(page, Browsers.DRAWN));
        }
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
