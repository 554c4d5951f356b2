package org.touyan.service.request;

import org.touyan.foundation.shared.Actor;

/** Turns the secret of one request into the actor who may see that request and nothing else. */
public interface Askers {

    /** @throws org.touyan.foundation.shared.NotFound if there is no such secret or it has expired */
    Actor byToken(String token);

    /** The secret of a request: for links that only the asker gets. */
    String tokenOf(RequestId request);
}
