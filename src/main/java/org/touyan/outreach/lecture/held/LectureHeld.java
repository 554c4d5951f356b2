package org.touyan.outreach.lecture.held;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** What somebody talks about, where he went for it, and where he was asked for by name. */
@Component
@Transactional(readOnly = true)
class LectureHeld implements HeldElsewhere {

    private final HeldRows rows;
    private final Elevated elevated;

    LectureHeld(HeldRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(
                rows.read("lecture.copy.topics", List.of("lecture.copy.topic", "lecture.copy.since", "lecture.copy.until"), """
                        select coalesce(t.title, ''), to_char(l.entered_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
                          coalesce(to_char(l.ended_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), '')
                        from lecture.lecturer l
                        left join lecture.lecturer_topic x on x.person_id = l.person_id
                        left join lateral (select v.title from lecture.topic v where v.topic_id = x.topic_id
                          order by v.version_no desc limit 1) t on true
                        where l.person_id = any(roster.selves(:person))
                        order by l.entered_at, 1
                        """, person),
                rows.read("lecture.copy.lectures",
                        List.of("lecture.copy.day", "lecture.copy.unit", "lecture.copy.state", "lecture.copy.how"), """
                                select to_char(b.from_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), b.unit_name, '#lecture.state.' || b.state,
                                  case when exists (select 1 from lecture.part p where p.request_id = b.request_id
                                    and p.person_id = any(roster.selves(:person))) then '#lecture.copy.goes' else '#lecture.copy.named' end
                                from lecture.booking b
                                where b.named_person = any(roster.selves(:person)) or exists (select 1 from lecture.part p
                                  where p.request_id = b.request_id and p.person_id = any(roster.selves(:person)))
                                order by b.from_at, b.request_id
                                """, person)));
    }
}
