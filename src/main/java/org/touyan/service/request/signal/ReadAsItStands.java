package org.touyan.service.request.signal;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.request.AnswerClock;
import org.touyan.service.request.Readings;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.HelpRequests;
import org.touyan.service.request.domain.Triage;

/** Whoever dispatches a request has read it, and found nothing to correct; what stands on an approved list was read there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadAsItStands implements Readings {

    private final HelpRequests requests;
    private final AnswerClock due;
    private final Clock clock;

    ReadAsItStands(HelpRequests requests, AnswerClock due, Clock clock) {
        this.requests = requests;
        this.due = due;
        this.clock = clock;
    }

    @Override
    public void readAsItStands(Actor actor, RequestId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.SYSTEM);
        HelpRequest request = requests.toChange(id);
        Instant now = clock.instant();
        var triage = new Triage(request.need().subject(), request.urgency(), request.weight().riskNote(), request.spot());
        request.triage(actor, triage, now, due.offer(request.urgency(), now));
        requests.save(request);
    }
}
