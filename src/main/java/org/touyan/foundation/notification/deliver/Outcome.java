package org.touyan.foundation.notification.deliver;

import org.touyan.foundation.notification.domain.Trouble;

/** What became of one try. */
public sealed interface Outcome {

    /** It has left. */
    record Sent() implements Outcome {}

    /** Not now. */
    record Later(Trouble trouble, String detail) implements Outcome {}

    /** Never: trying again is of no use. */
    record Refused(Trouble trouble, String detail) implements Outcome {}
}
