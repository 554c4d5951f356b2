package org.touyan.service.visit.team;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.InboxDoor;

/** The way from the first page of whoever leads a team: what waits is what nobody is asked for yet. */
@Component
class TeamDoor implements InboxDoor {

    private final TeamOrdersQuery query;

    TeamDoor(TeamOrdersQuery query) {
        this.query = query;
    }

    @Override
    public String href() {
        return "/me/team";
    }

    @Override
    public String textKey() {
        return "visit.team.title";
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public int waiting(Actor expert) {
        return query.waiting();
    }
}
