package org.touyan.outreach.campaign.call;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.CodeList;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.domain.Call;
import org.touyan.outreach.campaign.domain.CallAct;
import org.touyan.outreach.campaign.domain.CallText;
import org.touyan.outreach.campaign.domain.Calls;

/** Writes a call, or writes it anew before it is out. */
@Component
public class WriteCall {

    private final Calls calls;
    private final Catalog catalog;
    private final AuditTrail audit;
    private final Clock clock;

    WriteCall(Calls calls, Catalog catalog, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.catalog = catalog;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CallId write(Actor actor, CallText text) {
        Call.STEPS.refuseOthers(CallAct.WRITE, actor.role());
        check(text);
        Call call = calls.save(Call.write(actor, text, clock.instant()));
        audit.note(actor, "campaign.call-written", "campaign-call", call.id(), call.path());
        return call.id();
    }

    @Transactional
    public void edit(Actor actor, CallId id, CallText text) {
        Call call = calls.forAct(actor, id, CallAct.EDIT);
        check(text);
        call.edit(actor, text, clock.instant());
        calls.save(call);
        audit.note(actor, "campaign.call-edited", "campaign-call", id, call.path());
    }

    private void check(CallText text) {
        if (text.classList().stream()
                .anyMatch(c -> !c.equals(CallText.LIFE) && catalog.code(CodeList.DEMAND_CLASS, c).isEmpty())) {
            throw RuleBroken.at("classes", "campaign.call.classes.missing");
        }
    }
}
