package org.touyan.foundation.notification.deliver;

/** What became of one try. */
public sealed interface Outcome {

    /** It has left. */
    record Sent() implements Outcome {}

    /** Not now: the line is down or busy. */
    record Later(String why) implements Outcome {}

    /** Never: the number does not exist, the text is refused. */
    record Refused(String why) implements Outcome {}
}
