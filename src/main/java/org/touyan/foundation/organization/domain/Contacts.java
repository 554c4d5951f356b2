package org.touyan.foundation.organization.domain;

import java.util.Optional;

import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.shared.Actor;

/** The contact of each body the current actor may see. */
public interface Contacts {

    /** @param checks of name, post and phone, all passed */
    void put(Actor actor, BodyId body, BodyChecks checks);

    /** With the phone masked. */
    Optional<Contact> of(BodyId body);

    /** The whole phone number, which is written down with the reason. */
    String phone(Actor actor, Body body, String reason);
}
