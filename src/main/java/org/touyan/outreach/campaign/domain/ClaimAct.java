package org.touyan.outreach.campaign.domain;

/** What is done with a claim. */
public enum ClaimAct {
    CLAIM, WITHDRAW, OPINE, CHOOSE, PASS
}
