package org.touyan.outreach.workshop.mine;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.InboxDoor;

/** From a master's first page to the workshops that ask for his advice. */
@Component
class WorkshopDoor implements InboxDoor {

    private final MyWorkshopsQuery query;

    WorkshopDoor(MyWorkshopsQuery query) {
        this.query = query;
    }

    @Override
    public String href() {
        return "/me/workshops";
    }

    @Override
    public String textKey() {
        return "workshop.title";
    }

    @Override
    public String icon() {
        return "factory";
    }

    @Override
    public int waiting(Actor actor) {
        return query.waiting(actor);
    }
}
