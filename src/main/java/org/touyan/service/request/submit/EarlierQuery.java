package org.touyan.service.request.submit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.service.menu.SlotId;
import org.touyan.service.request.RequestId;

/** Whether the same has been sent before. */
@Component
class EarlierQuery {

    private record Row(RequestId id, String number, String words) {}

    private final JdbcClient jdbc;

    EarlierQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who send the same at once wait for each other here, so that the second sees the first. */
    void waitFor(String... what) {
        jdbc.sql("""
                select pg_advisory_xact_lock(lock)
                from (select hashtextextended(what, 40) as lock from unnest(:what) as what order by lock) as locks
                """)
                .param("what", what)
                .query((row, n) -> n)
                .list();
    }

    Optional<Receipt> bySubmitKey(byte[] key) {
        return jdbc.sql("select request_id as id, number, words from request.help_request where submit_key = :key")
                .param("key", key)
                .query(Rows.of(Row.class))
                .optional()
                .map(row -> new Receipt(row.id(), row.number(), true));
    }

    /** @param slot the time of the list that is ordered: the same words at another time are another order; null for none */
    Optional<Receipt> sameWords(byte[] phonePrint, String words, @Nullable SlotId slot, Instant since) {
        List<Row> recent = jdbc.sql("""
                select request_id as id, number, words
                from request.help_request
                where phone_print = :print and submitted_at > :since and (:slot::uuid is null
                  or exists (select 1 from menu.place p where p.holder = request_id and p.slot_id = :slot::uuid))
                order by submitted_at desc
                """)
                .param("print", phonePrint)
                .param("since", since)
                .param("slot", slot)
                .query(Rows.of(Row.class))
                .list();
        String bare = SameWords.bare(words);
        return recent.stream()
                .filter(row -> SameWords.bare(row.words()).equals(bare))
                .findFirst()
                .map(row -> new Receipt(row.id(), row.number(), true));
    }
}
