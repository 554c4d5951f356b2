package org.touyan.foundation.organization;

import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.RuleBroken;

/** Takes bodies on. */
public interface BodyRegistry {

    /**
     * @throws NotAllowed for a role or a town that is not the actor's
     * @throws RuleBroken at the first field that cannot be taken, or when its credit code is registered already
     */
    BodyId register(Actor actor, NewBody body);
}
