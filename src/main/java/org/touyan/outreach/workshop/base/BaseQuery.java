package org.touyan.outreach.workshop.base;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.ui.Choice;

/** Reads the practice bases of the actor's place. */
@Component
class BaseQuery {

    private static final Role[] READERS = {Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private final JdbcClient jdbc;

    BaseQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public BasesPage page(Actor actor, Form<? extends Record> form) {
        actor.require(READERS);
        return new BasesPage(jdbc.sql("""
                select b.base_id, b.workshop_id, w.name as workshop, b.name, b.site, b.college, b.in_taizhou, b.from_day, b.until_day, b.capacity, b.agreement_no, b.first_scope,
                  b.first_category, b.first_search, coalesce(sum(i.heads), 0)::int as interns,
                  coalesce(string_agg(i.term || ' ' || i.heads, '、' order by i.at, i.entry_id), '') as terms,
                  1 + (select count(*)::int from workshop.base_page p where p.base_id = b.base_id) as pages
                from workshop.base b left join workshop.base_interns i on i.base_id = b.base_id
                left join workshop.workshop w on w.workshop_id = b.workshop_id
                group by b.base_id, w.name order by b.from_day desc, b.base_id
                """).query(Rows.of(BasesPage.Row.class)).list(), jdbc.sql("""
                        select workshop_id, name from workshop.workshop where state <> 'CLOSED' order by name, workshop_id
                        """).query((row, n) -> Choice.of(row.getString(1), row.getString(2))).list(), form, actor.role());
    }

    @Transactional(readOnly = true)
    public byte[] agreement(Actor actor, UUID base, int page) {
        actor.require(READERS);
        return jdbc.sql("""
                select agreement from workshop.base where base_id = :id and :page = 1
                union all select content from workshop.base_page where base_id = :id and page = :page
                """).param("id", base).param("page", page)
                .query((row, n) -> row.getBytes(1)).optional().orElseThrow(() -> new NotFound("base " + base));
    }
}
