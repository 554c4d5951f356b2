package org.touyan.people.mentoring.show;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavBadge;

/** How many contracts wait for whoever looks. */
@Component
class MentoringBadge implements NavBadge {

    private final ContractsQuery query;

    MentoringBadge(ContractsQuery query) {
        this.query = query;
    }

    @Override
    public String key() {
        return "mentoring";
    }

    @Override
    public int count() {
        Actor actor = Acting.current();
        return actor.is(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF) ? query.waiting(actor) : 0;
    }
}
