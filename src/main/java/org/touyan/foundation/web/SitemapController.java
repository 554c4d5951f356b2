package org.touyan.foundation.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

/** What search engines may read, and where it stands. */
@RestController
class SitemapController {

    /** Short: what is taken back must be gone within a minute here too. */
    private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofSeconds(30));
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    /** Addresses that only lead on; where they lead to stands in the list by itself. */
    private static final Set<String> LEADING_ON = Set.of("/menu");
    private static final List<String> GROUPS = List.of("public", "foot");
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /desk
            Disallow: /me
            Disallow: /org
            Disallow: /lead
            Disallow: /account
            Disallow: /login
            Disallow: /r/
            Disallow: /s/
            Disallow: /files/
            """;

    private final Navigation navigation;
    private final ObjectProvider<PublicPages> pages;

    SitemapController(Navigation navigation, ObjectProvider<PublicPages> pages) {
        this.navigation = navigation;
        this.pages = pages;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(Ui ui) {
        return answer(TEXT, ROBOTS + "Sitemap: " + ui.absolute("/sitemap.xml") + "\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(Ui ui) {
        String urls = asThePublic(() -> paths().flatMap(SitemapController::inBothLanguages)
                .map(path -> "<url><loc>" + Markup.escape(ui.absolute(path)) + "</loc></url>\n")
                .collect(Collectors.joining()));
        return answer(XML,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                        + urls + "</urlset>\n");
    }

    private Stream<String> paths() {
        Stream<String> linked = GROUPS.stream().flatMap(g -> navigation.shown(g, Actor.PUBLIC).stream()).map(NavEntry::href);
        return Stream.of(Stream.of("/"), linked, pages.stream().flatMap(PublicPages::paths)).flatMap(s -> s)
                .filter(SitemapController::open)
                .distinct();
    }

    private static boolean open(String path) {
        return !Twins.choosable(path) && !LEADING_ON.contains(path);
    }

    private static Stream<String> inBothLanguages(String path) {
        return Twins.has(path) ? Stream.of(path, Twins.english(path)) : Stream.of(path);
    }

    /** Whoever asks, the list is that of the public. */
    private static <T> T asThePublic(Supplier<T> work) {
        return Acting.doing(Actor.PUBLIC, work);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String text) {
        return ResponseEntity.ok().contentType(type).cacheControl(KEPT).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
