package org.touyan.people.recognition.held;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/**
 * Where a person was proposed, what was paid to him and what is remembered of him. He does not see these tables with his own
 * eyes: the opinions and objections beside them are others'.
 */
@Component
@Transactional(readOnly = true)
class RecognitionHeld implements HeldElsewhere {

    private final HeldRows rows;
    private final Elevated elevated;

    RecognitionHeld(HeldRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(
                rows.read("recognition.copy.nominations", List.of("recognition.copy.notice", "recognition.copy.unit",
                        "recognition.copy.merits", "recognition.copy.state", "recognition.copy.document"), """
                                select t.title, n.unit_name, n.merits, '#recognition.state.' || n.state, n.document_no
                                from recognition.nomination n join recognition.notice t using (notice_id)
                                where n.person_id = any(roster.selves(:person))
                                order by n.nominated_at, n.nomination_id
                                """, person),
                rows.read("recognition.copy.payments",
                        List.of("recognition.copy.kind", "recognition.copy.yuan", "recognition.copy.day",
                                "recognition.copy.source"),
                        """
                                select '#recognition.benefit.' || b.kind, to_char(p.amount_fen / 100.0, 'FM999999990.00'), p.paid_on::text, b.source
                                from recognition.payment p join recognition.benefit b using (benefit_id)
                                where p.person_id = any(roster.selves(:person))
                                order by p.paid_on, p.payment_id
                                """, person),
                rows.read("recognition.copy.mentions",
                        List.of("recognition.copy.what", "recognition.copy.year", "recognition.copy.source"), """
                        select what, year::text, source
                        from recognition.mention
                        where person_id = any(roster.selves(:person))
                        order by year, mention_id
                        """, person)));
    }
}
