package org.touyan.outreach.campaign.call;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.domain.Call;
import org.touyan.outreach.campaign.domain.CallAct;
import org.touyan.outreach.campaign.domain.Calls;

/** Brings a call out, and ends it when its work is done. */
@Component
public class PublishCall {

    private final Calls calls;
    private final AuditTrail audit;
    private final Clock clock;

    PublishCall(Calls calls, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void publish(Actor actor, CallId id) {
        Call call = calls.forAct(actor, id, CallAct.PUBLISH);
        call.publish(actor, clock.instant());
        calls.save(call);
        audit.note(actor, "campaign.call-published", "campaign-call", id, call.path());
    }

    @Transactional
    public void end(Actor actor, CallId id) {
        Call call = calls.forAct(actor, id, CallAct.END);
        call.end(actor);
        calls.save(call);
        audit.note(actor, "campaign.call-ended", "campaign-call", id, call.path());
    }
}
