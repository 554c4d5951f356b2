package org.touyan.foundation.organization.edit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.domain.Bodies;
import org.touyan.foundation.organization.domain.Body;
import org.touyan.foundation.organization.domain.BodyChecks;
import org.touyan.foundation.organization.domain.Contact;
import org.touyan.foundation.organization.domain.Contacts;
import org.touyan.foundation.organization.domain.Description;
import org.touyan.foundation.organization.domain.Desk;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;

/** Corrects what a body says about itself. Its kind, its number and its town stay: another one is another body. */
@Service
class EditBody {

    private final Bodies bodies;
    private final Contacts contacts;
    private final AuditTrail trail;

    EditBody(Bodies bodies, Contacts contacts, AuditTrail trail) {
        this.bodies = bodies;
        this.contacts = contacts;
        this.trail = trail;
    }

    /** What is there now. */
    record Now(Body body, @Nullable Contact contact) {}

    @Transactional(readOnly = true)
    Now now(Actor actor, BodyId id) {
        Desk.requireWriter(actor);
        return new Now(bodies.get(id), contacts.of(id).orElse(null));
    }

    /** @throws Conflict when somebody has changed it since the form was opened */
    @Transactional
    void edit(Actor actor, BodyId id, EditBodyForm form) {
        Desk.requireWriter(actor);
        Body body = bodies.get(id);
        if (body.version() != form.version()) {
            throw new Conflict("organization.edit.stale");
        }
        BodyChecks checks = form.checks().orRefuse();
        bodies.save(body.described(Description.of(checks, form.size(), form.workers())));
        if (!checks.value("contactPhone").isEmpty()) {
            contacts.put(actor, id, checks);
        }
        trail.note(actor, "body.edited", "body", id, body.path());
    }
}
