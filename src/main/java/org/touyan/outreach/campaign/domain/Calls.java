package org.touyan.outreach.campaign.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.outreach.campaign.CallId;

/** The calls, as far as the current actor may see them. */
public interface Calls extends Repository<Call, CallId> {

    Call save(Call call);

    Optional<Call> findById(CallId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Call> findByCallId(CallId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Call get(CallId id) {
        return findById(id).orElseThrow(() -> new NotFound("call " + id));
    }

    /**
     * For whoever means to take this step; locked until the transaction ends.
     *
     * @throws org.touyan.foundation.shared.NotAllowed for those who may never take it, whether they see the call or not
     * @throws NotFound                                when there is none, or not for this actor
     */
    default Call forAct(Actor actor, CallId id, CallAct act) {
        Call.STEPS.refuseOthers(act, actor.role());
        return findByCallId(id).orElseThrow(() -> new NotFound("call " + id));
    }
}
