package org.touyan.service.record.domain;

/** How the person served confirmed. */
public enum ConfirmedHow {
    /** By himself, from the link he was sent. */
    LINK,
    /** By himself, with the one-time code. */
    CODE,
    /** Asked by staff on the phone. */
    CALL_BACK,
    /** On paper, keyed by staff who did not key the record. */
    SIGNED_PAPER;

    public boolean byHimself() {
        return this == LINK || this == CODE;
    }
}
