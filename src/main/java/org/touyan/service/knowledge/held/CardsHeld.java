package org.touyan.service.knowledge.held;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** The knowledge cards of a person, in all their versions. */
@Component
@Transactional(readOnly = true)
class CardsHeld implements HeldElsewhere {

    private final HeldRows rows;
    private final Elevated elevated;

    CardsHeld(HeldRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(rows.read("knowledge.copy",
                List.of("knowledge.card", "knowledge.looks", "knowledge.remedy", "knowledge.limits", "knowledge.state",
                        "knowledge.published-at"),
                """
                                select c.title, c.looks, c.remedy, c.limits, '#knowledge.state.' || c.state, c.published_at::text
                                from knowledge.card c join knowledge.answer a using (answer_id)
                                where a.expert_id = any(roster.selves(:person)) order by c.written_at, c.card_id
                                """, person)));
    }
}
