package org.touyan.service.request;

import java.util.Objects;
import java.util.function.BiFunction;

import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

/** Turns the secret of one request into the actor who may see that request and nothing else. */
public interface Askers {

    /** @throws org.touyan.foundation.shared.NotFound if there is no such secret or it has expired */
    Actor byToken(String token);

    /** The secret of a request: for links that only the asker gets. */
    String tokenOf(RequestId request);

    /**
     * Does the work as the asker who holds this secret.
     *
     * @throws org.touyan.foundation.shared.NotFound if there is no such secret or it has expired
     */
    default <T> T asking(String token, BiFunction<Actor, RequestId, T> work) {
        Actor asker = byToken(token);
        RequestId request = new RequestId(Objects.requireNonNull(asker.request()));
        return Acting.doing(asker, () -> work.apply(asker, request));
    }
}
