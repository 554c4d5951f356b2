package org.touyan.service.record.mine;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** What a person was asked, where he went and what was written down of it, for the copy he takes home. */
@Component
@Transactional(readOnly = true)
class RecordsHeld implements HeldElsewhere {

    private final HeldRows rows;

    RecordsHeld(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Held> of(PersonId person) {
        return List.of(
                rows.read("record.copy.orders",
                        List.of("record.copy.number", "record.copy.words", "record.copy.asked", "record.copy.answered",
                                "record.copy.state"),
                        """
                                select coalesce(b.number, ''), coalesce(b.words, ''), %s, coalesce(%s, ''), '#dispatch.order.state.' || lower(o.state)
                                from dispatch.work_order o left join dispatch.brief b using (request_id)
                                where o.expert_id = any(roster.selves(:person))
                                order by o.offered_at, o.order_id
                                """.formatted(at("o.offered_at"), at("o.answered_at")), person),
                rows.read("record.copy.proposals", List.of("record.copy.from", "record.copy.words"), """
                        select %s, words
                        from visit.proposal
                        where expert_id = any(roster.selves(:person)) and voice = 'EXPERT'
                        order by from_at, proposal_id
                        """.formatted(at("from_at")), person),
                rows.read("record.copy.visits",
                        List.of("record.copy.from", "record.copy.state", "record.copy.minutes", "record.copy.note"), """
                        select %s, '#visit.state.' || state, coalesce(minutes::text, ''), note
                        from visit.visit
                        where expert_id = any(roster.selves(:person))
                        order by from_at, visit_id
                        """.formatted(at("from_at")), person),
                rows.read("record.copy.insurance",
                        List.of("record.copy.insurer", "record.copy.number", "record.copy.first", "record.copy.last"),
                        """
                                select insurer, policy_no, from_day::text, until_day::text
                                from visit.insurance
                                where expert_id = any(roster.selves(:person))
                                order by from_day, insurance_id
                                """, person),
                rows.read("record.copy.records",
                        List.of("record.copy.number", "record.copy.day", "record.copy.activity", "record.copy.place",
                                "record.copy.content", "record.copy.minutes", "record.copy.half-hours", "record.copy.state"),
                        """
                                select record_no, day::text, activity, place, content, minutes::text, half_hours::text, '#record.state.' || state
                                from record.service_record
                                where expert_id = any(roster.selves(:person))
                                order by day, record_id
                                """, person),
                rows.read("record.copy.calendars", List.of("record.copy.asked", "record.copy.closed"), """
                        select %s, coalesce(%s, '')
                        from visit.feed
                        where person_id = any(roster.selves(:person))
                        order by created_at, feed_id
                        """.formatted(at("created_at"), at("revoked_at")), person));
    }

    /** A moment as people here read it. */
    private static String at(String column) {
        return "to_char(%s at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')".formatted(column);
    }
}
