package org.touyan.insight.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.BusinessRule;

/**
 * An article as it was published, to be quoted with its source. It is text and nothing else: nobody and nothing that it names
 * becomes an entry of the system.
 *
 * @param source    where it was published
 * @param author    its 通讯员 or reporter; empty when the page names none
 * @param editor    empty when the page names none
 * @param published null when the page does not say when
 * @param blocks    headings and paragraphs in their order
 * @param cutOff    how many lines of the page were left out because they are no part of it: headlines of other articles
 */
public record QuotedArticle(String title, String source, String author, String editor, @Nullable LocalDate published,
        List<Block> blocks, int cutOff) {

    /** @param heading whether it stands above the paragraphs that follow it */
    public record Block(boolean heading, String text) {}

    private static final String SEED = "/replay/article.txt";

    public QuotedArticle {
        blocks = List.copyOf(blocks);
    }

    /** The article from which this system was described. */
    public static QuotedArticle seed() {
        try (InputStream in = Objects.requireNonNull(QuotedArticle.class.getResourceAsStream(SEED), SEED)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A page saved as text: title, a line with date and source, paragraphs, and whatever was crawled with it. */
    @BusinessRule(id = "REP-1", says = "Of a page that is read in, only the article is kept: headlines of other articles around it are left out and counted, and nothing that the text names becomes an entry of the system.", source = "domain §5 E58")
    public static QuotedArticle read(String page) {
        return new ArticlePage(page).article();
    }
}
