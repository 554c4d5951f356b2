package org.touyan.foundation.paper.desk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;

/** A paper was wrong: whoever holds it is told so from now on, and why. */
@Component
class RevokePaper {

    private final Register register;

    RevokePaper(Register register) {
        this.register = register;
    }

    @Transactional
    void revoke(Actor actor, PaperId id, String reason) {
        actor.require(Role.CITY_STAFF);
        register.revoke(actor, id, reason);
    }
}
