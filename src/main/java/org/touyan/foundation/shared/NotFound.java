package org.touyan.foundation.shared;

/** There is no such thing, or not for this actor: 404 either way, so that nobody learns which. */
public final class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
