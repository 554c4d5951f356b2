package org.touyan.people.mentoring.held;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** The contracts of a master, for the copy he takes home, and where he sat on a panel. */
@Component
@Transactional(readOnly = true)
class MentoringHeld implements HeldElsewhere {

    private final HeldRows rows;
    private final Elevated elevated;

    MentoringHeld(HeldRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(
                rows.read("mentoring.copy.contracts", List.of("mentoring.apprentice", "mentoring.trade", "mentoring.copy.from",
                        "mentoring.copy.until", "mentoring.state"), """
                                select c.apprentice_name, c.trade, c.from_day::text, c.until_day::text, '#mentoring.state.' || c.state
                                from mentoring.contract c
                                where c.master_id = any(roster.selves(:person))
                                order by c.from_day, c.contract_id
                                """, person),
                rows.read("mentoring.copy.wishes", List.of("mentoring.trade", "mentoring.copy.words"), """
                        select w.trade, w.words from mentoring.wish w
                        where w.person_id = any(roster.selves(:person)) order by w.entered_at
                        """, person),
                rows.read("mentoring.copy.offered",
                        List.of("mentoring.apprentice", "mentoring.copy.from", "mentoring.change.words"), """
                        select coalesce(c.apprentice_name, ''), k.from_day::text, k.words
                        from mentoring.change k left join mentoring.contract c using (contract_id)
                        where k.master_id = any(roster.selves(:person)) order by k.at
                        """, person),
                rows.read("mentoring.copy.judged", List.of("mentoring.copy.day", "mentoring.copy.words"), """
                        select (j.at at time zone 'Asia/Shanghai')::date::text, j.words from mentoring.judge j
                        where j.person_id = any(roster.selves(:person)) order by j.at, j.judge_id
                        """, person)));
    }
}
