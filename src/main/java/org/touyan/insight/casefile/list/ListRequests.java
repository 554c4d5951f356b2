package org.touyan.insight.casefile.list;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.insight.casefile.list.RequestListPage.Row;
import org.touyan.insight.casefile.list.RequestListPage.Search;

/** Finds requests by number, words, name, state and town, within the actor's scope. */
@Component
class ListRequests {

    private static final int ROWS = 25;
    private static final int DEEPEST = 400;

    private static final String FOUND = """
            from request.help_request r
            where (:state = '' or r.state = :state) and (:town = '' or r.town = :town)
              and (:q = '' or r.number = :q or r.words ilike '%' || :like || '%' or r.asker_name ilike '%' || :like || '%')
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final Organizations organizations;

    ListRequests(JdbcClient jdbc, Catalog catalog, Organizations organizations) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.organizations = organizations;
    }

    @Transactional(readOnly = true)
    RequestListPage list(Actor actor, Search search, int page) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR, Role.ENTERPRISE_UNION);
        int total = bound("select count(*) " + FOUND, search).query(Integer.class).single();
        var pager = new Pager(Math.clamp(page, 1, DEEPEST), ROWS, total);
        List<Row> rows = bound("""
                select r.request_id::text as id, r.number, r.words, r.subject, r.town, r.asker_name, r.state, r.submitted_at
                """ + FOUND + " order by r.submitted_at desc, r.request_id limit :limit offset :offset", search)
                .param("limit", ROWS)
                .param("offset", pager.offset())
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(this::named)
                .toList();
        return new RequestListPage(search, rows, pager, organizations.towns());
    }

    private JdbcClient.StatementSpec bound(String sql, Search search) {
        return jdbc.sql(sql)
                .param("state", search.state())
                .param("town", search.town())
                .param("q", search.q())
                .param("like", search.q().replaceAll("([%_\\\\])", "\\\\$1"));
    }

    private Row named(Row row) {
        return new Row(row.id(), row.number(), row.words(),
                catalog.subject(row.subject()).map(Subject::name).orElse(row.subject()),
                organizations.town(row.town()).map(Town::name).orElse(row.town()), row.askerName(), row.state(),
                row.submittedAt());
    }
}
