package org.touyan.service.dispatch.choice;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** Where somebody was suggested first and another was invited: his, too, though only staff see it otherwise. */
@Component
@Transactional(readOnly = true)
class ChoicesHeld implements HeldElsewhere {

    private final HeldRows rows;
    private final Elevated elevated;

    ChoicesHeld(HeldRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(rows.read("dispatch.copy.suggested",
                List.of("dispatch.copy.number", "dispatch.copy.day", "dispatch.copy.because"), """
                        select h.number, to_char(c.chosen_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), replace(c.suggested_words, chr(10), '；')
                        from dispatch.other_choice c join request.help_request h using (request_id)
                        where c.suggested_id = any(roster.selves(:person))
                        order by c.chosen_at, c.order_id
                        """, person)));
    }
}
