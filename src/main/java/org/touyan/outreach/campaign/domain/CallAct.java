package org.touyan.outreach.campaign.domain;

/** What is done with a call. */
public enum CallAct {
    WRITE, EDIT, PUBLISH, END
}
