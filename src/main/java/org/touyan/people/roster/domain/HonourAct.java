package org.touyan.people.roster.domain;

/** What can be done with an honour once it is entered. */
public enum HonourAct {
    AMEND, DISCARD, VERIFY, SUSPEND, RESTORE, REVOKE
}
