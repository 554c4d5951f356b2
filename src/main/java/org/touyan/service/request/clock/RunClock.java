package org.touyan.service.request.clock;

import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestOverdue;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.HelpRequests;

/** What the clock does to one request, in a transaction of its own. Looks again: somebody may have been faster. */
@Component
class RunClock {

    private final HelpRequests requests;
    private final ApplicationEventPublisher facts;

    RunClock(HelpRequests requests, ApplicationEventPublisher facts) {
        this.requests = requests;
        this.facts = facts;
    }

    @Transactional
    @BusinessRule(id = "REQ-8", says = "A request that waits too long is told once to the city union.")
    public void escalate(RequestId id, Instant now) {
        HelpRequest request = requests.toChange(id);
        if (request.clocks().escalatedAt() == null && request.clocks().answerDue().isBefore(now) && waits(request.state())) {
            request.escalated(now);
            requests.save(request);
            facts.publishEvent(new RequestOverdue(id, request.path(), request.state(), now));
        }
    }

    @Transactional
    @BusinessRule(id = "REQ-9", says = "After as many days of silence as the parameter order.autoconfirm.days says, a served request closes; no hours become effective by that.")
    public void closeSilent(RequestId id, Instant now) {
        HelpRequest request = requests.toChange(id);
        if (request.state() == RequestState.DELIVERED && request.clocks().answerDue().isBefore(now)) {
            request.confirm(Actor.SYSTEM, now);
            request.close(Actor.SYSTEM, now);
            requests.save(request);
        }
    }

    private static boolean waits(RequestState state) {
        return state == RequestState.SUBMITTED || state.seeksHelp();
    }
}
