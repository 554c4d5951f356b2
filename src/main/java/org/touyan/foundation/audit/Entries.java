package org.touyan.foundation.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.domain.Entry;

/** Adds entries. There is no other way to touch one. */
@Component
class Entries {

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry entry) {
        jdbc.sql("""
                insert into audit.entry (at, act, actor_account, actor_role, actor_name, subject_kind, subject_id,
                                         org_path, detail, digest)
                values (:at, :act, :account, :role, :name, :kind, :subject, :where, :detail, :digest)
                """)
                .param("at", entry.at())
                .param("act", entry.act())
                .param("account", entry.actorAccount())
                .param("role", entry.actorRole())
                .param("name", entry.actorName())
                .param("kind", entry.subjectKind())
                .param("subject", entry.subjectId())
                .param("where", entry.orgPath())
                .param("detail", entry.detail())
                .param("digest", entry.digest())
                .update();
    }
}
