package org.touyan.service.knowledge.write;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** Says that a further case was helped with in the way a card tells; or that it was not, after all. */
@Component
public class AttachCase {

    private final Answers answers;
    private final Requests requests;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    AttachCase(Answers answers, Requests requests, Elevated elevated, AuditTrail audit, Clock clock) {
        this.answers = answers;
        this.requests = requests;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "KNO-6", says = "How often a card has helped is the number of confirmed cases that were put behind it, each once: no case, no figure.")
    public void attach(Actor actor, AnswerId id, RequestId request) {
        Told told = mine(actor, id, request);
        if (answers.attach(id, request, actor, clock.instant())) {
            audit.note(actor, "card.case-attached", "answer", id, told.orgPath(), "request", request.toString());
        }
    }

    @Transactional
    public void detach(Actor actor, AnswerId id, RequestId request) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        Told told = answers.get(id);
        if (!answers.detach(id, request, actor, clock.instant())) {
            throw new NotFound("case %s behind answer %s".formatted(request, id));
        }
        audit.note(actor, "card.case-detached", "answer", id, told.orgPath(), "request", request.toString());
    }

    /** A case that is confirmed; the expert's own, or one these staff may see. */
    private Told mine(Actor actor, AnswerId id, RequestId request) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        Told told = answers.get(id);
        boolean mine = actor.is(Role.EXPERT)
                ? elevated.asSystem(() -> answers.served(request)).stream()
                        .anyMatch(one -> one.expertId().equals(PersonId.of(actor)))
                : requests.find(request).isPresent();
        if (!mine || !answers.confirmed(request)) {
            throw new NotFound("confirmed case " + request);
        }
        return told;
    }
}
