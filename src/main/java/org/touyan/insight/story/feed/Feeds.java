package org.touyan.insight.story.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.story.open.OpenStories;

/** Gathers what is new: stories, and monthly lists that were published. */
@Component
class Feeds {

    private static final int MOST = 30;

    /** @param path without host */
    record Entry(String title, String summary, String path, Instant at) {}

    private record Published(String month, Instant publishedAt) {}

    private final OpenStories stories;
    private final JdbcClient jdbc;

    Feeds(OpenStories stories, JdbcClient jdbc) {
        this.stories = stories;
        this.jdbc = jdbc;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Entry> news(Ui ui) {
        return Stream.concat(
                stories.latest(MOST, 0).stream().map(one -> new Entry(one.title(), one.lead(), one.path(), one.publishedAt())),
                lists().stream().map(one -> new Entry(ui.t("story.feed.list", ui.month(YearMonth.parse(one.month()))),
                        ui.t("story.feed.list.note"), "/menu/" + one.month(), one.publishedAt())))
                .sorted(Comparator.comparing(Entry::at).reversed().thenComparing(Entry::path))
                .limit(MOST)
                .toList();
    }

    private List<Published> lists() {
        return jdbc.sql("""
                select to_char(month, 'YYYY-MM') as month, published_at from menu.open_list
                where published_at is not null order by published_at desc limit :most
                """).param("most", MOST).query(Rows.of(Published.class)).list();
    }
}
