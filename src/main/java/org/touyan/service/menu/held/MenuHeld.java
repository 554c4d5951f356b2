package org.touyan.service.menu.held;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.PersonId;

/** The lines a person has given, and what he gives every month: the latter only staff see otherwise. */
@Component
@Transactional(readOnly = true)
class MenuHeld implements HeldElsewhere {

    private final JdbcClient jdbc;
    private final Elevated elevated;

    MenuHeld(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(
                held("menu.copy.lines", List.of("menu.copy.month", "menu.copy.title", "menu.copy.state", "menu.copy.answer"), """
                        select to_char(month, 'YYYY-MM'), title, '#menu.state.' || state, answer
                        from menu.item
                        where person_id = any(roster.selves(:person))
                        order by month, item_id
                        """, person),
                held("menu.copy.offers", List.of("menu.copy.title", "menu.copy.place", "menu.copy.since", "menu.copy.until"), """
                        select title, place, to_char(written_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
                          coalesce(to_char(ended_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), '')
                        from menu.standing_offer
                        where person_id = any(roster.selves(:person))
                        order by written_at, offer_id
                        """, person)));
    }

    private Held held(String title, List<String> columns, String sql, PersonId person) {
        return new Held(title, columns, jdbc.sql(sql).param("person", person)
                .query((row, n) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4))).list());
    }
}
