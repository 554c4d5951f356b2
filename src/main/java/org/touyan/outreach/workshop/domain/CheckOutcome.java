package org.touyan.outreach.workshop.domain;

/** What a safety check found. */
public enum CheckOutcome {
    PASSED, FAULTS, STOPPED
}
