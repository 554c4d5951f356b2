package org.touyan.people.roster.domain;

/** States of an honour: entered, checked against the decision by somebody else, under inquiry, withdrawn by its body, entered by mistake. */
public enum HonourState {
    DRAFT, VERIFIED, SUSPENDED, REVOKED, DISCARDED
}
