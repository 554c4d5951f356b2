package org.touyan.foundation.organization.verify;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.domain.Bodies;
import org.touyan.foundation.organization.domain.Body;
import org.touyan.foundation.organization.domain.Desk;
import org.touyan.foundation.shared.Actor;

/** Says that somebody has compared a body with its licence: a code that checks is well-formed, not verified. */
@Service
class VerifyBody {

    private final Bodies bodies;
    private final AuditTrail trail;
    private final Clock clock;

    VerifyBody(Bodies bodies, AuditTrail trail, Clock clock) {
        this.bodies = bodies;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    void verify(Actor actor, BodyId id) {
        Desk.requireWriter(actor);
        Body body = bodies.get(id);
        bodies.save(body.compared(actor, clock.instant()));
        trail.note(actor, "body.verified", "body", id, body.path());
    }
}
