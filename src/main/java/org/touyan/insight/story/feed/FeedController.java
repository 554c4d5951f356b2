package org.touyan.insight.story.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touyan.foundation.web.Ui;

@RestController
class FeedController {

    private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofSeconds(30));
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/feeds/news.atom")
    ResponseEntity<byte[]> news(Ui ui) {
        String feed = Atom.of(ui.t("story.feed.title", ui.unit()), ui.unit(), ui.absolute("/feeds/news.atom"), ui.absolute("/"),
                feeds.news(ui));
        return ResponseEntity.ok().contentType(ATOM).cacheControl(KEPT).body(feed.getBytes(StandardCharsets.UTF_8));
    }
}
