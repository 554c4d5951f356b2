package org.touyan.service.menu.held;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** The lines a person has given, and what he gives every month: the latter only staff see otherwise. */
@Component
@Transactional(readOnly = true)
class MenuHeld implements HeldElsewhere {

    private final HeldRows rows;
    private final Elevated elevated;

    MenuHeld(HeldRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(
                rows.read("menu.copy.lines", List.of("menu.copy.month", "menu.copy.title", "menu.copy.state", "menu.copy.answer"), """
                        select to_char(month, 'YYYY-MM'), title, '#menu.state.' || state, answer
                        from menu.item
                        where person_id = any(roster.selves(:person))
                        order by month, item_id
                        """, person),
                rows.read("menu.copy.offers", List.of("menu.copy.title", "menu.copy.place", "menu.copy.since", "menu.copy.until"), """
                        select title, place, to_char(written_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
                          coalesce(to_char(ended_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), '')
                        from menu.standing_offer
                        where person_id = any(roster.selves(:person))
                        order by written_at, offer_id
                        """, person)));
    }
}
