package org.touyan.insight.openapi.national;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** What somebody has said about being handed over to the national system. */
@Component
@Transactional(readOnly = true)
class AgreementHeld implements HeldElsewhere {

    private final HeldRows rows;
    private final Elevated elevated;

    AgreementHeld(HeldRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(rows.read("openapi.national.copy",
                List.of("openapi.national.given", "openapi.national.withdrawn"), """
                        select given_at::text, withdrawn_at::text from privacy.consent
                        where subject_kind = 'volunteer' and subject_id = any(roster.selves(:person)) order by place
                        """, person)));
    }
}
