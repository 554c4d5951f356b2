package org.touyan.outreach.campaign.domain;

/** What is done with a posted problem. */
public enum BountyAct {
    POST, CLOSE, AWARD, END
}
