package org.touyan.insight.story.open;

import org.touyan.foundation.web.JsonLd;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.replay.QuotedArticle;

/** The article that describes this system, as it was published, with its source: a quotation, and nothing of it is ours. */
public record QuotedPage(QuotedArticle article) implements Page {

    public JsonLd ld(Ui ui) {
        var published = article.published();
        return JsonLd.of("Article")
                .with("headline", article.title())
                .with("datePublished", published == null ? "" : published.toString())
                .with("inLanguage", "zh-CN")
                .with("author", JsonLd.of("Person").with("name", article.author()))
                .with("publisher", JsonLd.of("Organization").with("name", article.source()))
                .with("isBasedOn", ui.absolute("/stories/article"));
    }
}
