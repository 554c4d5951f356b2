package org.touyan.people.mentoring.wish;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.people.mentoring.ContractState;

/** Reads one wish with the eyes of whoever holds its secret. */
@Component
class WishQuery {

    private record Row(String name, String trade, String words, Instant enteredAt, String enteredByName,
            @Nullable Instant closedAt, String closedBecause, boolean withdrawn, @Nullable ContractState state) {}

    private final JdbcClient jdbc;

    WishQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    WishPage page(UUID wish, String self) {
        Row row = jdbc.sql("""
                select name, trade, words, entered_at, entered_by_name, closed_at, closed_because, withdrawn,
                  mentoring.wish_state(wish_id) as state
                from mentoring.wish where wish_id = :wish
                """).param("wish", wish).query(Rows.of(Row.class)).single();
        return new WishPage(self, row.name(), row.trade(), row.words(), row.enteredAt(), row.enteredByName(), row.closedAt(),
                row.closedBecause(), row.withdrawn(), row.state());
    }
}
