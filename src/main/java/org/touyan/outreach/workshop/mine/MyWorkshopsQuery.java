package org.touyan.outreach.workshop.mine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;

/** Reads what concerns whoever asks: the database shows him no other appointment. */
@Component
class MyWorkshopsQuery {

    private final JdbcClient jdbc;

    MyWorkshopsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        return actor.is(Role.EXPERT)
                ? jdbc.sql("select count(*)::int from workshop.advisor where state = 'INVITED'").query(Integer.class).single()
                : 0;
    }

    @Transactional(readOnly = true)
    public MyWorkshopsPage page(Actor actor) {
        actor.require(Role.EXPERT);
        return new MyWorkshopsPage(jdbc.sql("""
                select a.advisor_id, a.state, w.name as workshop, w.village, a.fields, a.specialty, a.basis, a.from_day, a.until_day,
                  coalesce((select '/verify/' || p.code from paper.paper p
                    where p.subject_module = 'workshop' and p.subject_id = a.advisor_id order by p.issued_at desc limit 1), '') as letter
                from workshop.advisor a join workshop.workshop w on w.workshop_id = a.workshop_id
                where a.state in ('INVITED', 'ACCEPTED')
                order by a.invited_at desc, a.advisor_id
                """).query(Rows.of(MyWorkshopsPage.Asked.class)).list());
    }
}
