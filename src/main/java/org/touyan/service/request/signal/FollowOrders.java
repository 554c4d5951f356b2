package org.touyan.service.request.signal;

import java.time.Instant;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.AnswerClock;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestReleased;
import org.touyan.service.request.RequestTaken;
import org.touyan.service.request.ServiceDelivered;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.HelpRequests;
import org.touyan.service.request.domain.RequestAct;

/**
 * The state of a request follows its orders and visits, in their transaction. Whoever acts there need not see the request;
 * the step still names him. A signal that comes twice, or after the end, changes nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowOrders {

    private final HelpRequests requests;
    private final AnswerClock due;
    private final Helpers helpers;
    private final Elevated elevated;

    FollowOrders(HelpRequests requests, AnswerClock due, Helpers helpers, Elevated elevated) {
        this.requests = requests;
        this.due = due;
        this.helpers = helpers;
        this.elevated = elevated;
    }

    @EventListener
    public void on(RequestTaken signal) {
        Actor actor = Elevated.doer();
        elevated.runAsSystem(() -> take(actor, signal.request(), signal.expert(), signal.at()));
    }

    @EventListener
    public void on(RequestReleased signal) {
        Actor actor = Elevated.doer();
        elevated.runAsSystem(() -> release(actor, signal.request(), signal.at()));
    }

    @EventListener
    public void on(ServiceDelivered signal) {
        Actor actor = Elevated.doer();
        elevated.runAsSystem(() -> deliver(actor, signal.request(), signal.expert(), signal.at()));
    }

    /** Nobody can take on what has ended: then the acceptance is undone with its transaction, and told so. */
    private void take(Actor actor, RequestId id, PersonId expert, Instant at) {
        HelpRequest request = requests.toChange(id);
        if (request.state().ended()) {
            throw new Conflict("request.taken.ended", request.number());
        }
        helpers.remember(id, expert, at);
        if (request.state().seeksHelp()) {
            request.take(actor, at, due.firstContact(at));
            requests.save(request);
        }
    }

    private void release(Actor actor, RequestId id, Instant at) {
        HelpRequest request = requests.toChange(id);
        if (HelpRequest.STEPS.allows(request.state(), RequestAct.RELEASE, Actor.SYSTEM.role())) {
            request.release(doer(actor, RequestAct.RELEASE), at, due.offer(request.urgency(), at));
            requests.save(request);
        }
    }

    private void deliver(Actor actor, RequestId id, PersonId expert, Instant at) {
        HelpRequest request = requests.toChange(id);
        helpers.remember(id, expert, at);
        if (HelpRequest.STEPS.allows(request.state(), RequestAct.DELIVER, Actor.SYSTEM.role())) {
            request.deliver(doer(actor, RequestAct.DELIVER), at, due.silence(at));
            requests.save(request);
        }
    }

    /** What an asker brings about by withdrawing is done by the clock's hand: the table knows him not as a helper. */
    private static Actor doer(Actor actor, RequestAct act) {
        boolean helper = HelpRequest.STEPS.table().stream().anyMatch(s -> s.act() == act && s.who().contains(actor.role()));
        return helper ? actor : Actor.SYSTEM;
    }
}
