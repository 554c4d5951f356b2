package org.touyan.service.knowledge.desk;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.AfterVisit;

/** From the page of an order that was served: what was done can become a card. */
@Component
class WriteItDown implements AfterVisit {

    private final CaseRows rows;
    private final Elevated elevated;

    WriteItDown(CaseRows rows, Elevated elevated) {
        this.rows = rows;
        this.elevated = elevated;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Door> doors(Actor actor, RequestId request) {
        if (!actor.is(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF)) {
            return List.of();
        }
        PersonId self = actor.is(Role.EXPERT) ? PersonId.of(actor) : null;
        boolean served = !elevated.asSystem(() -> rows.one(request.value(), self)).isEmpty();
        String base = self == null ? "/desk/answers" : "/me/answers";
        return served ? List.of(new Door("knowledge.write.door", "sheet", base + "/new?request=" + request)) : List.of();
    }
}
