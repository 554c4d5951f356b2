package org.touyan.foundation.privacy.domain;

/** What it is about. */
public enum ComplaintKind {
    COMPLAINT, SUGGESTION, PRIVACY
}
