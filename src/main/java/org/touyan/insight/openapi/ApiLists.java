package org.touyan.insight.openapi;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;

/** Monthly lists as machines get them: what can be ordered, never by whom. */
@Component
class ApiLists {

    private record Published(String month, Instant publishedAt) {}

    private record Row(String id, String title, String subject, String kind, String form, String audiences, int minutes,
            boolean withdrawn) {}

    private final JdbcClient jdbc;

    ApiLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public ApiView.Paged<ApiView.Monthly> page(int page, int size) {
        long total = jdbc.sql("select count(*) from menu.open_list where published_at is not null").query(Long.class).single();
        return new ApiView.Paged<>(page, size, total, jdbc.sql("""
                select to_char(month, 'YYYY-MM') as month, published_at from menu.open_list where published_at is not null
                order by menu.open_list.month desc limit :size offset :offset
                """)
                .param("size", size)
                .param("offset", (long) (page - 1) * size)
                .query(Rows.of(Published.class))
                .list()
                .stream()
                .map(one -> new ApiView.Monthly(one.month(), one.publishedAt(), "/menu/" + one.month(), lines(one.month())))
                .toList());
    }

    private List<ApiView.Line> lines(String month) {
        return jdbc.sql("""
                select item_id::text as id, title, subject, kind, form, audiences, length_minutes as minutes, state = 'WITHDRAWN' as withdrawn
                from menu.open_item where month = to_date(:month, 'YYYY-MM') order by title, item_id
                """)
                .param("month", month)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> new ApiView.Line(row.id(), row.title(), row.subject(), row.kind(), row.form(),
                        Arrays.stream(row.audiences().split(",", -1)).filter(one -> !one.isEmpty()).toList(), row.minutes(),
                        row.withdrawn()))
                .toList();
    }
}
