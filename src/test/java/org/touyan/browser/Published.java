package org.touyan.browser;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.nodes.Document;
import org.touyan.Browser;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a house hands to machines: its feed, its sitemap and what a page says of itself. */
record Published(int port) {

    private static final JsonMapper JSON = JsonMapper.shared();

    SyndFeed feed() throws Exception {
        byte[] bytes = new Browser(port).bytes("/feeds/news.atom");
        return new SyndFeedInput().build(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Whole addresses. */
    List<String> sitemap() throws Exception {
        var map = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(new Browser(port).bytes("/sitemap.xml")));
        var locations = map.getElementsByTagName("loc");
        return IntStream.range(0, locations.getLength()).mapToObj(i -> locations.item(i).getTextContent()).toList();
    }

    static JsonNode ld(Document page) {
        return JSON.readTree(page.select("script[type=application/ld+json]").first().data());
    }
}
