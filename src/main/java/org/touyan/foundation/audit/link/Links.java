package org.touyan.foundation.audit.link;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.domain.Chain;

/** The rows behind the chain. */
@Component
class Links {

    /** An entry that has no link yet. */
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    record Waiting(long entry, byte[] digest) {}

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two links must not follow the same one, whoever runs the chore. Ends with the transaction. */
    void lock() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('touyan.audit.link', 0))) as locked")
                .query().singleRow();
    }

    List<Waiting> waiting(int atMost) {
        return jdbc.sql("""
                select e.entry_id as entry, e.digest
                from audit.unlinked u join audit.entry e on e.entry_id = u.entry_id
                order by e.entry_id
                limit :atMost
                """)
                .param("atMost", atMost)
                .query((row, n) -> new Waiting(row.getLong("entry"), row.getBytes("digest")))
                .list();
    }

    Chain end() {
        return jdbc.sql("select position, hash from audit.link order by position desc limit 1")
                .query(Chain.class)
                .optional()
                .orElseGet(Chain::empty);
    }

    void add(Chain link, long entry, Instant at) {
        jdbc.sql("insert into audit.link (position, entry_id, hash, linked_at) values (:position, :entry, :hash, :at)")
                .param("position", link.position())
                .param("entry", entry)
                .param("hash", link.hash())
                .param("at", at)
                .update();
    }

    void settle(List<Waiting> linked) {
        jdbc.sql("delete from audit.unlinked where entry_id in (:entries)")
                .param("entries", linked.stream().map(Waiting::entry).toList())
                .update();
    }
}
