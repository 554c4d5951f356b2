package org.touyan.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One Chromium for all tests. Without one a test is skipped on a developer's machine and fails on the build machine. A test
 * opens a {@link BrowserContext} in a try block and closes it.
 */
public final class Browsers {

    private static final List<String> WHERE = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
            "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    /** WCAG 2.0 to 2.2, A and AA, and best practice. */
    static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    /** The rules that look at what is drawn: its colours, and whether a finger hits it. */
    static final List<String> DRAWN = List.of("color-contrast", "link-in-text-block", "target-size");
    private static final boolean BUILD_MACHINE = "true".equals(System.getenv("CI"));
    private static final Path SHOTS = Path.of("target", "shots");
    private static final String AXE = axe();
    private static final double LONGEST_WAIT_MILLIS = 20_000;

    private static @Nullable Browser shared;

    private Browsers() {}

    /** A phone in the hand, 390 × 844. */
    public static BrowserContext phone() {
        return context(options(390, 844).setHasTouch(true));
    }

    /** A screen at the desk, 1440 × 900. */
    public static BrowserContext desk() {
        return context(options(1440, 900));
    }

    public static BrowserContext phoneWithoutScripts() {
        return context(options(390, 844).setJavaScriptEnabled(false));
    }

    /** Any size, by day or by night. */
    public static BrowserContext sized(int width, int height, boolean night) {
        return context(options(width, height).setColorScheme(night ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    /** The options from which the contexts above are made, for special cases. */
    public static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    public static BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser().newContext(options);
        context.setDefaultTimeout(LONGEST_WAIT_MILLIS);
        return context;
    }

    /** Fails with the list of what axe finds: WCAG 2.0 to 2.2, A and AA, and best practice. */
    public static void axe(Page page) {
        assertThat(axeFinds(page, RULES)).as("axe on %s", page.url()).isEmpty();
    }

    /**
     * What axe finds, one sentence each. Of long tables and lists it sees twelve rows. Only what is wrong crosses over to here:
     * the rest would take longer than the search.
     */
    static List<String> axeFinds(Page page, List<String> rules) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate("""
                async rules => {
                  const further = [...document.querySelectorAll('tbody > tr:nth-child(n+13), li:nth-child(n+13)')]
                    .map(row => ({row, parent: row.parentNode}));
                  further.forEach(({row}) => row.remove());
                  try {
                    const found = await axe.run(document, {runOnly: rules, resultTypes: ['violations']});
                    return found.violations.map(
                      v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 5).map(n => n.html).join(' '));
                  } finally {
                    further.forEach(({row, parent}) => parent.append(row));
                  }
                }
                """, rules)).stream().map(Object::toString).toList();
    }

    /** Fails when the page can be pushed sideways. */
    public static void fitsSideways(Page page) {
        assertThat(wider(page)).as("pixels wider than the screen on %s", page.url()).isLessThanOrEqualTo(0);
    }

    static int wider(Page page) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }

    /** Every address the page asks for from now on that is on another host. */
    public static List<String> otherHosts(Page page, List<String> into) {
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith("http://localhost") && !url.startsWith("data:") && !url.startsWith("blob:")) {
                into.add(url);
            }
        });
        return into;
    }

    /** A picture of the whole page for whoever works on it, in {@code target/shots}; on the build machine nobody looks at it. */
    public static void screenshot(Page page, String name) {
        if (!BUILD_MACHINE) {
            page.screenshot(new Page.ScreenshotOptions().setPath(shot(name)).setFullPage(true));
        }
    }

    /** The same of a sheet of paper. */
    static void screenshot(BufferedImage sheet, String name) throws IOException {
        if (!BUILD_MACHINE) {
            Files.createDirectories(SHOTS);
            ImageIO.write(sheet, "png", shot(name).toFile());
        }
    }

    private static Path shot(String name) {
        return SHOTS.resolve(name + ".png");
    }

    private static synchronized Browser browser() {
        Browser browser = shared;
        if (browser == null || !browser.isConnected()) {
            browser = launch();
            shared = browser;
        }
        return browser;
    }

    private static Browser launch() {
        Path chromium = WHERE.stream().map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
        if (chromium == null) {
            assertThat(BUILD_MACHINE).as("the build machine has a Chromium in one of " + WHERE).isFalse();
            Assumptions.abort("no Chromium in one of " + WHERE);
        }
        Playwright playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setHeadless(true).setArgs(FLAGS));
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(Browsers.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
