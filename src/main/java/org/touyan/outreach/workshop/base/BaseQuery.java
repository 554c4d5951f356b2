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
                select b.base_id, b.name, b.site, b.college, b.in_taizhou, b.from_day, b.until_day, b.capacity, b.agreement_no, b.first_scope,
                  b.first_category, b.first_search, coalesce(sum(i.heads), 0)::int as interns,
                  coalesce(string_agg(i.term || ' ' || i.heads, '、' order by i.at, i.entry_id), '') as terms
                from workshop.base b left join workshop.base_interns i on i.base_id = b.base_id
                group by b.base_id order by b.from_day desc, b.base_id
                """).query(Rows.of(BasesPage.Row.class)).list(), form, actor.role());
    }

    @Transactional(readOnly = true)
    public byte[] agreement(Actor actor, UUID base) {
        actor.require(READERS);
        return jdbc.sql("select agreement from workshop.base where base_id = :id").param("id", base)
                .query((row, n) -> row.getBytes(1)).optional().orElseThrow(() -> new NotFound("base " + base));
    }
}
