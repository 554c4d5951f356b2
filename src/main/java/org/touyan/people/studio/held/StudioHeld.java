package org.touyan.people.studio.held;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** The studios a person leads or has led, and those he is a member of. */
@Component
@Transactional(readOnly = true)
class StudioHeld implements HeldElsewhere {

    private final HeldRows rows;
    private final Elevated elevated;

    StudioHeld(HeldRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(
                rows.read("studio.copy.studios", List.of("studio.field.name", "studio.field.unit", "studio.field.field",
                        "studio.field.state", "studio.field.number"), """
                                select name, unit_name, field, '#studio.state.' || state, number
                                from studio.studio where leader_id = any(roster.selves(:person)) order by applied_at, studio_id
                                """, person),
                rows.read("studio.copy.memberships",
                        List.of("studio.field.name", "studio.field.duty", "studio.field.from", "studio.field.to"), """
                                select s.name, m.duty, m.from_day::text, m.until_day::text
                                from studio.member m join studio.studio s using (studio_id)
                                where m.person_id = any(roster.selves(:person)) order by m.from_day, m.member_id
                                """, person)));
    }
}
