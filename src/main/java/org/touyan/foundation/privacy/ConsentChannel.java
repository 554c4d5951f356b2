package org.touyan.foundation.privacy;

/** How a person has said yes, or taken it back. */
public enum ConsentChannel {
    /** On his own page. */
    PAGE,
    /** Read aloud on the phone and keyed by a colleague. */
    PHONE,
    /** Signed, and keyed by a colleague. */
    PAPER,
    /** Taken back by the union, for the sake of caution; never given so. */
    UNION
}
