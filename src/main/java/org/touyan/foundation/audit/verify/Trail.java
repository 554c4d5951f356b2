package org.touyan.foundation.audit.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.domain.Entry;

/** Reads the whole trail, a few thousand rows at a time. */
@Component
class Trail {

    private static final int FETCH = 2_000;

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void links(Consumer<StoredLink> reader) {
        RowCallbackHandler each = row -> reader.accept(link(row));
        jdbc.sql("""
                select l.position, l.entry_id, l.hash, e.entry_id as found, e.at, e.act, e.actor_account, e.actor_role,
                       e.actor_name, e.subject_kind, e.subject_id, e.org_path, e.detail, e.digest
                from audit.link l left join audit.entry e on e.entry_id = l.entry_id
                order by l.position
                """)
                .withFetchSize(FETCH)
                .query(each);
    }

    void unlinked(Consumer<StoredEntry> reader) {
        RowCallbackHandler each = row -> reader
                .accept(new StoredEntry(row.getLong("entry_id"), entry(row), row.getBytes("digest")));
        jdbc.sql("""
                select e.entry_id, e.at, e.act, e.actor_account, e.actor_role, e.actor_name, e.subject_kind, e.subject_id,
                       e.org_path, e.detail, e.digest
                from audit.entry e
                where not exists (select from audit.link l where l.entry_id = e.entry_id)
                order by e.entry_id
                """)
                .withFetchSize(FETCH)
                .query(each);
    }

    Optional<StoredLink> at(long position) {
        return jdbc.sql("""
                select l.position, l.entry_id, l.hash, e.entry_id as found, e.at, e.act, e.actor_account, e.actor_role,
                       e.actor_name, e.subject_kind, e.subject_id, e.org_path, e.detail, e.digest
                from audit.link l left join audit.entry e on e.entry_id = l.entry_id
                where l.position = :position
                """)
                .param("position", position)
                .query((row, n) -> link(row))
                .optional();
    }

    Optional<Long> entryWithDigest(Predicate<byte[]> wanted) {
        List<Long> found = new ArrayList<>();
        RowCallbackHandler each = row -> {
            if (found.isEmpty() && wanted.test(row.getBytes("digest"))) {
                found.add(row.getLong("entry_id"));
            }
        };
        jdbc.sql("select entry_id, digest from audit.entry order by entry_id").withFetchSize(FETCH).query(each);
        return found.stream().findFirst();
    }

    private static StoredLink link(ResultSet row) throws SQLException {
        boolean there = row.getObject("found") != null;
        return new StoredLink(row.getLong("position"), row.getLong("entry_id"), row.getBytes("hash"),
                there ? entry(row) : null, there ? row.getBytes("digest") : null);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("act"),
                row.getObject("actor_account", UUID.class), row.getString("actor_role"), row.getString("actor_name"),
                row.getString("subject_kind"), row.getString("subject_id"), row.getString("org_path"),
                row.getString("detail"));
    }
}
