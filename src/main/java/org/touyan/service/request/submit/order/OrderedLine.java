package org.touyan.service.request.submit.order;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.service.menu.ItemId;

/** What stands on the list about a line, for whoever orders it without having opened its page. */
@Component
class OrderedLine {

    /** What to have ready, and what to beware of; empty for nothing. */
    public record Words(String conditions, String risk) {}

    private final JdbcClient jdbc;

    OrderedLine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Words of(ItemId item) {
        return jdbc.sql("select conditions, risk from menu.open_item where item_id = :item").param("item", item)
                .query(Rows.of(Words.class)).optional().orElseGet(() -> new Words("", ""));
    }
}
