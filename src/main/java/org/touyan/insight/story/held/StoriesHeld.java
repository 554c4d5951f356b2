package org.touyan.insight.story.held;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldRows;
import org.touyan.people.roster.PersonId;

/** The stories that tell of a person, published or not. */
@Component
@Transactional(readOnly = true)
class StoriesHeld implements HeldElsewhere {

    private final HeldRows rows;
    private final Elevated elevated;

    StoriesHeld(HeldRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    public List<Held> of(PersonId person) {
        return elevated.asSystem(() -> List.of(rows.read("story.copy",
                List.of("story.title", "story.lead", "story.body", "story.byline", "story.state", "story.published-at"), """
                        select s.title, s.lead, s.body, s.byline, '#story.state.' || s.state, s.published_at::text
                        from story.story s join story.told t using (story_id)
                        where t.person_id = any(roster.selves(:person)) order by s.written_at, s.story_id
                        """, person)));
    }
}
