package org.touyan.foundation.shared;

/** The actor's role does not permit this act: 403. */
public final class NotAllowed extends RuntimeException {

    public NotAllowed(String message) {
        super(message);
    }
}
