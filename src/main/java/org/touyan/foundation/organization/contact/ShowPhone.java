package org.touyan.foundation.organization.contact;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.domain.Bodies;
import org.touyan.foundation.organization.domain.Body;
import org.touyan.foundation.organization.domain.Contact;
import org.touyan.foundation.organization.domain.Contacts;
import org.touyan.foundation.organization.domain.Desk;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;

/** Shows the phone of a contact to somebody who says why. */
@Service
class ShowPhone {

    private final Bodies bodies;
    private final Contacts contacts;

    ShowPhone(Bodies bodies, Contacts contacts) {
        this.bodies = bodies;
        this.contacts = contacts;
    }

    /** Before the reason is given. */
    @Transactional(readOnly = true)
    Masked masked(Actor actor, BodyId id) {
        Desk.requireWriter(actor);
        Body body = bodies.get(id);
        return new Masked(body.name(), contacts.of(id).orElseThrow(() -> new NotFound("contact of body " + id)));
    }

    @Transactional
    String show(Actor actor, BodyId id, String reason) {
        Desk.requireWriter(actor);
        return contacts.phone(actor, bodies.get(id), reason);
    }

    record Masked(String body, Contact contact) {}
}
