package org.touyan.foundation.identity.domain;

/** What a one-time link is good for. */
public enum LinkPurpose {
    /** Signs in. */
    SIGN_IN,
    /** Sets up password and second factor. */
    ENROL
}
