package org.touyan.foundation.organization.directory;

import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;

/** Bodies the actor may see, narrowed, by name. */
@Component
class DirectoryQuery {

    private static final String NARROWED = """
            from organization.body b join organization.region r on r.code_system = 'NBS' and r.code = b.town
            where (:q = '' or strpos(b.name, :q) > 0 or b.name % :q or starts_with(b.credit_code, :code))
              and (:town = '' or b.town = :town)
              and (:kind = '' or b.kind = :kind)
              and (:compared = '' or b.verified = (:compared = 'yes'))
            """;

    private final JdbcClient jdbc;

    DirectoryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(BodyFilter filter) {
        return narrowed("select count(*) " + NARROWED, filter).query(Long.class).single();
    }

    List<BodyRow> rows(BodyFilter filter, int limit, long offset) {
        return narrowed("""
                select b.body_id as id, b.name, b.kind, r.name as town_name, r.name_en as town_name_en, b.credit_code, b.workers,
                       b.verified, b.demo
                """ + NARROWED + """
                order by b.name collate "zh-x-icu", b.body_id
                limit :limit offset :offset
                """, filter).param("limit", limit).param("offset", offset).query(Rows.of(BodyRow.class)).list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, BodyFilter filter) {
        return jdbc.sql(sql)
                .param("q", filter.q())
                .param("code", filter.q().toUpperCase(Locale.ROOT))
                .param("town", filter.town())
                .param("kind", filter.kind())
                .param("compared", filter.compared());
    }
}
