package org.touyan.outreach.campaign.domain;

/** Whether it still holds after the months of waiting. */
public enum Holds {
    YES, PARTLY, NO
}
