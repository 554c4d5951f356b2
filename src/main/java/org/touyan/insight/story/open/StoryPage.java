package org.touyan.insight.story.open;

import java.util.Arrays;
import java.util.List;

import org.touyan.foundation.web.JsonLd;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;

/**
 * One story.
 *
 * @param subject and town of the matter; empty when it tells of none
 * @param studioPath empty when it tells of none
 */
public record StoryPage(OpenStories.Brief brief, String body, String byline, String editor, String subject, String town,
        String studioPath, String studioName, List<Person> people, List<OpenStories.Brief> related,
        List<OpenStories.Brief> latest) implements Page {

    public record Person(String slug, String name) {}

    public List<String> paragraphs() {
        return Arrays.stream(body.split("\n", -1)).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    public JsonLd ld(Ui ui) {
        return JsonLd.of("Article")
                .with("headline", brief.title())
                .with("description", brief.lead())
                .with("datePublished", brief.publishedAt().toString())
                .with("inLanguage", "zh-CN")
                .with("url", ui.absolute(brief.path()))
                .with("author", JsonLd.of("Person").with("name", byline))
                .with("editor", JsonLd.of("Person").with("name", editor))
                .with("publisher", JsonLd.of("Organization").with("name", ui.unit()).with("url", ui.absolute("/")))
                .with("about", people.stream().map(p -> JsonLd.of("Person").with("name", p.name())
                        .with("url", ui.absolute("/experts/" + p.slug()))).toList());
    }
}
