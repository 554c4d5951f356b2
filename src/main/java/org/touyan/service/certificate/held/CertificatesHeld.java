package org.touyan.service.certificate.held;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** The certificates a person has asked for, for the copy he takes home. */
@Component
@Transactional(readOnly = true)
class CertificatesHeld implements HeldElsewhere {

    private final HeldRows rows;

    CertificatesHeld(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Held> of(PersonId person) {
        return List.of(rows.read("certificate.copy", List.of("certificate.number", "certificate.copy.from",
                "certificate.copy.until", "certificate.times", "certificate.copy.half-hours", "certificate.asked"), """
                        select p.number, c.from_day::text, c.until_day::text, c.times::text, c.half_hours::text,
                          (c.asked_at at time zone 'Asia/Shanghai')::date::text
                        from certificate.certificate c join paper.paper p using (paper_id)
                        where c.person_id = any(roster.selves(:person))
                        order by c.asked_at, c.certificate_id
                        """, person));
    }
}
