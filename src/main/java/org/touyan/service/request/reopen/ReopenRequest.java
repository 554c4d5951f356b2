package org.touyan.service.request.reopen;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.request.AnswerClock;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.HelpRequests;

/** It is not solved after all: the request seeks help again. */
@Component
public class ReopenRequest {

    private final HelpRequests requests;
    private final AnswerClock due;
    private final Parameters parameters;
    private final Clock clock;

    ReopenRequest(HelpRequests requests, AnswerClock due, Parameters parameters, Clock clock) {
        this.requests = requests;
        this.due = due;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Transactional
    public void reopen(Actor actor, RequestId id) {
        actor.require(Role.ASKER, Role.TOWN_CADRE, Role.CITY_STAFF);
        HelpRequest request = requests.toChange(id);
        Instant now = clock.instant();
        request.reopen(actor, parameters.duration("order.reopen.days"), now, due.offer(request.urgency(), now));
        requests.save(request);
    }
}
