package org.touyan.service.certificate.mine;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.roster.PersonId;
import org.touyan.service.certificate.CertificateId;

/** Reads the actor's own certificates. */
@Component
@Transactional(readOnly = true)
class MyCertificatesQuery {

    private final JdbcClient jdbc;
    private final Register register;
    private final Clock clock;

    MyCertificatesQuery(JdbcClient jdbc, Register register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    public List<MyCertificatesPage.Row> of(Actor actor) {
        return jdbc.sql("""
                select c.certificate_id, p.number, p.code, c.from_day, c.until_day, c.times, c.half_hours, c.asked_at,
                  paper.state_of(p.paper_id, p.valid_until, :today) as state, coalesce(e.reason, '') as reason
                from certificate.certificate c join paper.paper p using (paper_id)
                left join paper.event e on e.paper_id = p.paper_id and e.event in ('REVOKED', 'REPLACED')
                where c.person_id = any(roster.selves(:me))
                order by c.asked_at desc, c.certificate_id desc
                """).param("today", Beijing.day(clock.instant())).param("me", PersonId.of(actor))
                .query(Rows.of(MyCertificatesPage.Row.class)).list();
    }

    /** The paper as it was printed. */
    public byte[] pdf(Actor actor, CertificateId id) {
        return jdbc.sql("""
                select paper_id from certificate.certificate where certificate_id = :id and person_id = any(roster.selves(:me))
                """).param("id", id).param("me", PersonId.of(actor)).query(Rows.of(PaperId.class)).optional()
                .flatMap(register::pdf).orElseThrow(() -> new NotFound("certificate " + id));
    }
}
