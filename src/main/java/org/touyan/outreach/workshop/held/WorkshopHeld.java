package org.touyan.outreach.workshop.held;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** The workshops a person was asked to advise. */
@Component
@Transactional(readOnly = true)
class WorkshopHeld implements HeldElsewhere {

    private final HeldRows rows;
    private final Elevated elevated;

    WorkshopHeld(HeldRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(rows.read("workshop.copy.advisor",
                List.of("workshop.copy.workshop", "workshop.copy.specialty", "workshop.copy.basis", "workshop.copy.from",
                        "workshop.copy.until", "workshop.copy.state"),
                """
                        select w.name, a.specialty, '#workshop.pay.' || a.basis, a.from_day::text, a.until_day::text,
                          '#workshop.advisor.' || a.state
                        from workshop.advisor a join workshop.workshop w on w.workshop_id = a.workshop_id
                        where a.person_id = any(roster.selves(:person))
                        order by a.invited_at, a.advisor_id
                        """, person)));
    }
}
