package org.touyan.insight.story.open;

import java.time.Duration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.replay.QuotedArticle;
import org.touyan.insight.story.StoryId;

@Controller
class StoriesController {

    /** Short: what is taken back must be gone within a minute. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final OpenStories stories;
    private final QuotedArticle article = QuotedArticle.seed();

    StoriesController(OpenStories stories) {
        this.stories = stories;
    }

    @GetMapping("/stories")
    Html list(@RequestParam(defaultValue = "1") int page) {
        return Html.of(stories.list(page)).cacheable(KEPT);
    }

    @GetMapping("/stories/article")
    Html article() {
        return Html.of(new QuotedPage(article)).cacheable(KEPT);
    }

    @GetMapping("/stories/{story}")
    Html one(Ui ui, @PathVariable StoryId story) {
        return Html.of(stories.one(story, ui.locale())).cacheable(KEPT);
    }
}
