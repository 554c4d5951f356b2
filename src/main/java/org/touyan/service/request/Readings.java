package org.touyan.service.request;

import org.touyan.foundation.shared.Actor;

/** Lets staff who dispatch a request at once read it in the same act. */
public interface Readings {

    /**
     * Triages the request as it stands, with the subject, urgency and place it came with.
     *
     * @throws org.touyan.foundation.shared.Conflict if it has been read already, or has ended
     */
    void readAsItStands(Actor actor, RequestId request);
}
