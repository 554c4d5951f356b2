package org.touyan.insight.impact.org;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.impact.org.OrgPage.Asked;

/** Gathers what an enterprise union sees of its own: row-level security keeps everything else away. */
@Component
class OpenOrg {

    private static final int MASTERS = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenOrg(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    OrgPage open(Actor actor) {
        actor.require(Role.ENTERPRISE_UNION);
        List<Asked> asked = jdbc.sql("""
                select r.request_id::text as id, r.number, r.words, r.state, coalesce(r.delivered_at, r.submitted_at) as at
                from request.help_request r
                where r.state in ('SUBMITTED', 'TRIAGED', 'TAKEN', 'REOPENED', 'DELIVERED')
                order by 5 desc
                """).query(Rows.of(Asked.class)).list();
        List<OrgPage.Master> masters = jdbc.sql("""
                select p.person_id::text as id, p.name, coalesce(c.honour, '') as honour
                from roster.person p left join roster.cards(array[p.person_id]) c on true
                where p.state <> 'LEFT'
                order by p.name, p.person_id
                limit :most
                """).param("most", MASTERS).query(Rows.of(OrgPage.Master.class)).list();
        return new OrgPage(actor.name(), clock.instant(), delivered(asked, true), delivered(asked, false), masters);
    }

    private static List<Asked> delivered(List<Asked> asked, boolean delivered) {
        return asked.stream().filter(a -> a.state().equals("DELIVERED") == delivered).toList();
    }
}
