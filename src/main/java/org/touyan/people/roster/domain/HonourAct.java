package org.touyan.people.roster.domain;

/** What can be done with an honour once it is entered. */
public enum HonourAct {
    AMEND("amended"), DISCARD("discarded"), VERIFY("verified"), SUSPEND("suspended"), RESTORE("restored"), REVOKE("revoked");

    private final String past;

    HonourAct(String past) {
        this.past = past;
    }

    /** As the audit trail says it. */
    public String past() {
        return past;
    }
}
