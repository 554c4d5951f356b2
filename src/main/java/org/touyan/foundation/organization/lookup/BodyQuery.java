package org.touyan.foundation.organization.lookup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.BodyId;

/** Bodies that the current actor may see. */
@Component
class BodyQuery {

    private final JdbcClient jdbc;

    BodyQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BodyBrief> byId(BodyId id) {
        return jdbc.sql("""
                select body_id as id, name, kind, town, path, address, verified, demo
                from organization.body
                where body_id = :id
                """).param("id", id).query(Rows.of(BodyBrief.class)).optional();
    }

    List<BodyBrief> like(String words, int limit) {
        return jdbc.sql("""
                select body_id as id, name, kind, town, path, address, verified, demo
                from organization.body
                where strpos(name, :words) > 0 or name % :words or starts_with(credit_code, :code)
                order by strpos(name, :words) > 0 desc, similarity(name, :words) desc, name collate "zh-x-icu"
                limit :limit
                """)
                .param("words", words)
                .param("code", words.toUpperCase(Locale.ROOT))
                .param("limit", limit)
                .query(Rows.of(BodyBrief.class))
                .list();
    }
}
