package org.touyan.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.touyan.TouyanTest;
import org.touyan.browser.Crawl.Found;
import org.touyan.browser.FullHouse.Someone;
import org.touyan.foundation.shared.Role;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page of the house, as everybody who may open it finds it by following links. */
@TouyanTest
@ActiveProfiles("demo")
@Import(FullHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

    private static final Logger log = LoggerFactory.getLogger(EveryPageTests.class);
    private static final int MOST_BYTES = 100 * 1024;

    /** Addresses without a page of their own: pictures, files, pieces of a page, and those that only lead on. */
    private static final Set<String> NO_PAGES = Set.of("/assets/{*name}", "/files/{id}", "/files/{id}/thumb",
            "/r/{token}/photos/{photo}", "/r/{token}/photos/{photo}/thumb", "/help/photos/{photo}", "/impact/data.csv",
            "/impact/dictionary.csv", "/desk/reports/{id}/files/{name}", "/desk/reports/forms/{template}/file",
            "/figures/{id}/rows.csv", "/figures/{id}/parts.csv",
            "/feeds/news.atom", "/api/**", "/api/v1/openapi.json",
            "/api/v1/figures", "/api/v1/figures/{id}", "/api/v1/lists", "/api/v1/verify/{code}",
            "/desk/mentoring/{contract}/files/{name}", "/org/mentoring/{contract}/files/{name}",
            "/me/mentoring/{contract}/files/{name}", "/pair/{token}/files/{name}", "/{base:desk|org}/mentoring/allowances.pdf",
            "/{base:desk|org}/mentoring/allowances.xlsx",
            "/org/workshops/bills/{bill}/{page}", "/desk/workshops/bills/{bill}/{page}",
            "/desk/workshops/bases/{base}/agreement/{page}",
            "/cal/{token}.ics", "/healthz", "/menu", "/desk/menu", "/menu/{month}.ics", "/menu/{month}/poster.pdf",
            "/menu/{month}/poster.png", "/menu/{month}/list.pdf", "/menu/{month}/{item}/poster.pdf",
            "/menu/{month}/{item}/poster.png", "/desk/requests/new/caller", "/desk/orgs/{id}/contact/phone", "/desk/inbox/{id}",
            "/me/inbox/{id}", "/desk/people/import/template.xlsx", "/desk/people/import/{id}/faults.xlsx",
            "/desk/campaign/calls/{call}/{list:demands|problems|services}.xlsx", "/help", "/m/{code}", "/experts/{slug}/portrait",
            "/desk/postings/{id}/notice.pdf", "/desk/studios/{id}/decision.pdf", "/desk/studios/{id}/application.pdf",
            "/me/studio/{id}/application.pdf", "/desk/studios/{id}/visit.pdf", "/desk/studios/{id}/plaque.pdf", "/sitemap.xml",
            "/robots.txt", "/desk/assessment/batches/{batch}/faults.xlsx",
            "/org/assessment/batches/{batch}/faults.xlsx", "/desk/assessment/batches/{batch}/upload.xlsx",
            "/org/assessment/batches/{batch}/upload.xlsx",
            "/me/certificates/{certificate}/paper.pdf", "/me/certificates/{certificate}/badge.jwt", "/badges/keys.json",
            "/badges/issuer.json", "/badges/revoked.json", "/desk/papers/{paper}/paper.pdf", "/briefs/{id}/pdf",
            "/briefs/{id}/docx", "/briefs/{id}/md", "/desk/briefs/{id}/pdf", "/desk/briefs/{id}/docx", "/desk/briefs/{id}/md");

    /** A page worth looking at; by night too, when it puts together what no page before it did. */
    private record View(Found found, boolean byNight) {}

    @LocalServerPort
    private int port;
    @Autowired
    private FullHouse house;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<Someone, Crawl> crawls = new HashMap<>();
    private final Map<Someone, List<View>> views = new HashMap<>();
    private long heaviest;

    @BeforeAll
    void everybodyFollowsEveryLink() {
        Set<String> publicKinds = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        Set<String> elements = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (Someone who : house.everybody()) {
            Crawl crawl = new Crawl(requestMappingHandlerMapping, who.browser(), publicKinds).from(who.begins());
            if (who.role() == Role.PUBLIC) {
                publicKinds.addAll(crawl.kinds());
            }
            crawls.put(who, crawl);
            views.put(who, crawl.fullestFirst().stream()
                    .filter(f -> kinds.add(f.kind()) | elements.addAll(f.elements()))
                    .map(f -> new View(f, parts.addAll(f.parts())))
                    .toList());
        }
    }

    @AfterAll
    void howMany() {
        log.info("pages.looked-at opened={} looked={} night={} heaviest={}",
                crawls.values().stream().mapToInt(c -> c.found().size()).sum(),
                views.values().stream().mapToInt(List::size).sum(),
                views.values().stream().flatMap(List::stream).filter(View::byNight).count(), heaviest);
    }

    List<Someone> everybody() {
        return house.everybody();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void noLinkLeadsToAWall(Someone who) {
        assertThat(crawls.get(who).broken()).isEmpty();
    }

    @Test
    void everyPageInTheCodeIsReached() {
        Set<String> reached = crawls.values().stream().flatMap(c -> c.kinds().stream()).collect(Collectors.toSet());
        assertThat(Crawl.patterns(requestMappingHandlerMapping)).extracting(p -> p.getPatternString())
                .filteredOn(p -> !NO_PAGES.contains(p))
                .as("pages in the code (expected: each is linked somewhere, or somebody of the full house begins there)")
                .isSubsetOf(reached);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyPageIsCleanByDayAndByNightAndLight(Someone who) {
        boolean outside = who.role() == Role.PUBLIC || who.role() == Role.ASKER;
        assertThat(outside ? firstVisits(who) : visits(who)).isEmpty();
    }

    /** What the public opens is weighed as on the first visit, with style sheets, fonts and scripts. */
    private List<String> firstVisits(Someone who) {
        List<String> troubles = new ArrayList<>();
        try (BrowserContext context = with(who)) {
            Page page = context.newPage();
            withoutCache(context, page);
            Eye eye = new Eye(page);
            List<Request> finished = new ArrayList<>();
            page.onRequestFinished(finished::add);
            for (View view : views.get(who)) {
                finished.clear();
                open(page, view);
                // A copy: asking for the size of one may report another.
                long weight = List.copyOf(finished).stream().map(Request::sizes)
                        .mapToLong(s -> s.responseBodySize + s.responseHeadersSize).sum();
                look(eye, view);
                if (!view.found().kind().contains("/dev/")) {
                    heaviest = Math.max(heaviest, weight);
                    if (weight > MOST_BYTES) {
                        troubles.add("%s weighs %d bytes on the first visit".formatted(view.found().address(), weight));
                    }
                }
            }
            troubles.addAll(eye.troubles());
        }
        return troubles;
    }

    private static void withoutCache(BrowserContext context, Page page) {
        JsonObject disabled = new JsonObject();
        disabled.addProperty("cacheDisabled", true);
        CDPSession browser = context.newCDPSession(page);
        browser.send("Network.enable");
        browser.send("Network.setCacheDisabled", disabled);
    }

    private List<String> visits(Someone who) {
        try (BrowserContext context = with(who)) {
            Page page = context.newPage();
            Eye eye = new Eye(page);
            for (View view : views.get(who)) {
                open(page, view);
                look(eye, view);
            }
            return eye.troubles();
        }
    }

    private void open(Page page, View view) {
        page.setViewportSize(1440, 900);
        page.navigate("http://localhost:" + port + view.found().address());
        page.evaluate("document.fonts.ready.then(() => true)");
    }

    /** At the desk by day, English on a phone; on a phone by night where something is put together for the first time. */
    private static void look(Eye eye, View view) {
        if (view.found().kind().startsWith("/en")) {
            eye.look(390, 844, ColorScheme.LIGHT);
            eye.fits(1440, 900);
            return;
        }
        eye.look(1440, 900, ColorScheme.LIGHT);
        eye.fits(390, 844);
        if (view.byNight()) {
            eye.lookByNight();
        }
    }

    private BrowserContext with(Someone who) {
        BrowserContext context = Browsers.desk();
        context.addCookies(who.browser().cookies().entrySet().stream()
                .map(c -> new Cookie(c.getKey(), c.getValue()).setUrl("http://localhost:" + port)).toList());
        return context;
    }
}
