package org.touyan.people.mentoring.mine;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.mentoring.show.ContractsQuery;
import org.touyan.people.roster.InboxDoor;

/** From a master's first page to his apprentices. */
@Component
class MentoringDoor implements InboxDoor {

    private final ContractsQuery query;

    MentoringDoor(ContractsQuery query) {
        this.query = query;
    }

    @Override
    public String href() {
        return "/me/mentoring";
    }

    @Override
    public String textKey() {
        return "mentoring.title";
    }

    @Override
    public String icon() {
        return "school";
    }

    @Override
    public int waiting(Actor actor) {
        return query.waiting(actor);
    }
}
