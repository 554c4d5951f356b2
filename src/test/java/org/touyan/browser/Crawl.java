package org.touyan.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.touyan.Browser;
import org.touyan.Browser.Seen;

/** Follows the links somebody is shown, page after page, and remembers what kinds of pages there are. */
final class Crawl {

    /**
     * A page that was reached.
     *
     * @param kind  what its address looks like in the code
     * @param parts what it is made of: elements with their classes, each in the one around it
     * @param forms where its forms are sent to
     */
    record Found(String kind, String address, Set<String> parts, Set<String> forms) {

        /** The same without what is around each. */
        Set<String> elements() {
            return parts.stream().map(part -> part.substring(part.indexOf(" > ") + 3)).collect(Collectors.toSet());
        }
    }

    /** How many pages of one kind are opened: requests look different in each state. */
    private static final int OF_A_KIND = 5;
    private static final int OF_A_COMMON_KIND = 2;
    private static final Set<String> SWITCHES = Set.of("lang", "size", "theme");

    private final List<PathPattern> patterns;
    private final List<PathPattern> posts;
    private final Browser browser;
    private final Set<String> publicKinds;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> broken = new TreeSet<>();

    /** @param publicKinds kinds that the public has followed to their ends; of each of them two are opened here */
    Crawl(RequestMappingHandlerMapping mapping, Browser browser, Set<String> publicKinds) {
        this.publicKinds = Set.copyOf(publicKinds);
        this.patterns = patterns(mapping);
        this.posts = patterns(mapping, RequestMethod.POST);
        this.browser = browser;
    }

    /** What addresses can be opened at all, as the code writes them. */
    static List<PathPattern> patterns(RequestMappingHandlerMapping mapping) {
        return patterns(mapping, RequestMethod.GET);
    }

    private static List<PathPattern> patterns(RequestMappingHandlerMapping mapping, RequestMethod method) {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(method))
                .flatMap(info -> info.getPathPatternsCondition() == null
                        ? Stream.empty()
                        : info.getPathPatternsCondition().getPatterns().stream())
                .sorted()
                .toList();
    }

    /** Opens all of these, and of what they lead to a few of each kind. */
    Crawl from(Collection<String> seeds) {
        Deque<String> waiting = new ArrayDeque<>(seeds);
        Set<String> known = new HashSet<>(seeds);
        Map<String, Integer> opened = new HashMap<>();
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            int enough = publicKinds.contains(kind(address)) ? OF_A_COMMON_KIND : OF_A_KIND;
            if (opened.merge(look(address), 1, Integer::sum) > enough && !seeds.contains(address)) {
                continue;
            }
            links(address).stream().filter(known::add).forEach(waiting::add);
        }
        return this;
    }

    List<Found> found() {
        return found;
    }

    Set<String> kinds() {
        return found.stream().map(Found::kind).collect(Collectors.toSet());
    }

    /** All pages, the fullest of them first. */
    List<Found> fullestFirst() {
        return found.stream().sorted(Comparator.<Found>comparingInt(f -> f.parts().size()).reversed()).toList();
    }

    /** Links that lead nowhere, with the answer they got. */
    Set<String> broken() {
        return broken;
    }

    /** As they stand on the page: which few of many are followed is no matter of chance. */
    private List<String> links(String address) {
        Seen seen = browser.get(address);
        if (seen.status() == 303 || seen.status() == 302) {
            return local(address, seen.location()).toList();
        }
        if (seen.status() != 200) {
            broken.add(seen.status() + " " + address);
            return List.of();
        }
        if (!seen.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        found.add(new Found(kind(address), address, parts(seen.page()), forms(seen.page())));
        // The gallery shows what links look like, and old messages hold links that have expired.
        return address.contains("/dev/")
                ? List.of()
                : seen.page().select("a[href]").stream().flatMap(a -> local(address, a.attr("href"))).toList();
    }

    private static Set<String> parts(Document page) {
        return page.body().select("*").stream().filter(e -> e.parent() != null)
                .map(e -> e.parent().tagName() + '.' + e.parent().className() + " > " + e.tagName() + '.' + e.className())
                .collect(Collectors.toSet());
    }

    private static Set<String> forms(Document page) {
        return page.select("form[method=post]").stream().map(f -> f.attr("action")).collect(Collectors.toSet());
    }

    private Stream<String> local(String from, String href) {
        URI target = URI.create("http://localhost" + from).resolve(href);
        String path = target.getRawPath();
        boolean ours = "http".equals(target.getScheme()) && List.of("localhost", "127.0.0.1").contains(target.getHost());
        if (!ours || path.isEmpty() || path.startsWith("/assets/") || path.startsWith("/files/") || path.startsWith("/cal/")) {
            return Stream.empty();
        }
        String query = target.getRawQuery();
        if (query == null) {
            return Stream.of(path);
        }
        return Stream.of(query.split("&")).anyMatch(p -> SWITCHES.contains(p.replaceFirst("=.*", "")))
                ? Stream.empty()
                : Stream.of(path + '?' + query);
    }

    /** Where a form is sent to, as the code writes it. */
    String form(String action) {
        return kind(posts, action);
    }

    /** What the address looks like in the code; English twins are a kind of their own. */
    private String kind(String address) {
        return kind(patterns, address);
    }

    private static String kind(List<PathPattern> patterns, String address) {
        String path = address.replaceFirst("\\?.*", "");
        boolean english = path.equals("/en") || path.startsWith("/en/");
        String bare = english ? path.substring("/en".length()) : path;
        PathContainer parsed = PathContainer.parsePath(bare.isEmpty() ? "/" : bare);
        return (english ? "/en" : "") + patterns.stream().filter(p -> p.matches(parsed)).min(Comparator.naturalOrder())
                .map(PathPattern::getPatternString).orElse("?" + bare);
    }

    /** The kind, and which questions are asked there. */
    private String look(String address) {
        int query = address.indexOf('?');
        return kind(address) + (query < 0
                ? ""
                : Stream.of(address.substring(query + 1).split("&")).map(p -> p.replaceFirst("=.*", "")).sorted()
                        .collect(Collectors.joining("&", "?", "")));
    }
}
